import type { PersonId } from '@award/identity';
import type { ClientBase, Pool } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { inTransaction } from '../../persistence/in-transaction.ts';
import { hashPassword } from '../password/password-hash.ts';
import { passwordWeakness } from '../password/password-strength.ts';
import type { PasswordWeakness } from '../password/password-strength.ts';
import { isLogin, isName, loginKey, tidyLogin, tidyName } from './login-name.ts';
import type { AccountFlaw } from './login-name.ts';

/** What a person gives to register. */
export interface Registration {
  readonly name: string;
  readonly login: string;
  readonly password: string;
}

/** The new person, or every reason why not. */
export type RegistrationOutcome =
  | { readonly personId: PersonId; readonly name: string; readonly flaws: readonly [] }
  | { readonly personId: null; readonly flaws: readonly (AccountFlaw | PasswordWeakness)[] };

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
export async function registerAccount(pool: Pool, registration: Registration, now: Date): Promise<RegistrationOutcome> {
  const flaws = registrationFlaws(registration);
  if (flaws.length > 0) return { personId: null, flaws };
  const passwordHash = await hashPassword(registration.password);
  const name = tidyName(registration.name);
  const personId = await inTransaction(pool, (client) =>
    insertAccount(client, { name, login: tidyLogin(registration.login), passwordHash, mustChange: false, now }));
  return personId === null ? { personId, flaws: ['LOGIN_TAKEN'] } : { personId, name, flaws: [] };
}

/** Inserts person, account and the line on the audit trail. @returns null, with nothing inserted, when the login is taken */
export async function insertAccount(
  client: ClientBase,
  account: { name: string; login: string; passwordHash: string; mustChange: boolean; now: Date },
): Promise<PersonId | null> {
  const id = uuidv7() as PersonId;
  await client.query('savepoint account');
  await client.query(`insert into identity.person (id, name, created_at) values ($1, $2, $3)`, [id, account.name, account.now]);
  const { rowCount } = await client.query(
    `insert into identity.local_account (person_id, login, login_key, password_hash, must_change, password_changed_at)
     values ($1, $2, $3, $4, $5, $6) on conflict on constraint one_account_per_login do nothing`,
    [id, account.login, loginKey(account.login), account.passwordHash, account.mustChange, account.now],
  );
  if (rowCount === 0) {
    await client.query('rollback to savepoint account');
    return null;
  }
  await client.query(
    `insert into identity.audit_entry (at, actor_id, actor_name, actor_role, action, subject, outcome)
     values ($1, $2, $3, 'PERSON', 'register', $4, 'DONE')`,
    [account.now, id, account.name, `person ${id}`],
  );
  return id;
}
