import type { PersonId } from '@award/identity';
import type { Pool } from 'pg';
import { writeOwnAct } from '../../../persistence/audit-sql.ts';
import { inTransaction } from '../../../persistence/in-transaction.ts';
import { hashPassword } from '../../password/domain/password-hash.ts';
import { passwordWeakness } from '../../password/domain/password-strength.ts';
import type { PasswordWeakness } from '../../password/domain/password-strength.ts';
import { isLogin, isName, tidyLogin, tidyName } from '../domain/login-name.ts';
import type { AccountFlaw } from '../domain/login-name.ts';
import { insertAccount, ONE_ACCOUNT_PER_LOGIN, violates } from '../persistence/insert-account.ts';

/** What a person gives to register. */
export interface Registration {
  readonly name: string;
  readonly login: string;
  readonly password: string;
}

/** The new person, or every reason why not. */
export type RegistrationOutcome = { readonly personId: PersonId } | { readonly personId: null; readonly flaws: readonly (AccountFlaw | PasswordWeakness)[] };

/** What is wrong with a registration before the database is asked. */
export function registrationFlaws({ name, login, password }: Registration): (AccountFlaw | PasswordWeakness)[] {
  const weakness = passwordWeakness(password, [login, name]);
  return [
    ...(isName(tidyName(name)) ? [] : ['NAME_SHAPE' as const]),
    ...(isLogin(tidyLogin(login)) ? [] : ['LOGIN_SHAPE' as const]),
    ...(weakness ? [weakness] : []),
  ];
}

/** A person registers themself and may then act as an applicant; every other role is granted to them. */
export async function registerAccount(pool: Pool, registration: Registration, at: Date): Promise<RegistrationOutcome> {
  const flaws = registrationFlaws(registration);
  if (flaws.length > 0) return { personId: null, flaws };
  const passwordHash = await hashPassword(registration.password);
  const [name, login] = [tidyName(registration.name), tidyLogin(registration.login)];
  try {
    return await inTransaction(pool, async (execute) => {
      const personId = await insertAccount(execute, { name, login, passwordHash, mustChange: false, at });
      await writeOwnAct(execute, { at, person: { id: personId, name }, action: 'register', outcome: 'DONE' });
      return { personId };
    });
  } catch (error) {
    if (violates(error, ONE_ACCOUNT_PER_LOGIN)) return { personId: null, flaws: ['LOGIN_TAKEN'] };
    throw error;
  }
}
