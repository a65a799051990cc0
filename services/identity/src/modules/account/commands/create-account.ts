import { command } from '@award/subgraph';
import { initialPassword } from '../../password/domain/initial-password.ts';
import { hashPassword } from '../../password/domain/password-hash.ts';
import { flawRefusal } from '../domain/flaw-refusal.ts';
import { tidyLogin, tidyName } from '../domain/login-name.ts';
import { insertAccount, ONE_ACCOUNT_PER_LOGIN } from '../persistence/insert-account.ts';
import { registrationFlaws } from './register-account.ts';

export interface CreateAccountInput {
  readonly name: string;
  readonly login: string;
  /** null: one is made up */
  readonly initialPassword: string | null;
  /** The demo's people sign in by a known password; everywhere else a password handed over is changed at first sign-in. */
  readonly demo: boolean;
}

/** An account that the administrator hands over. The password is told once, in the answer. */
export const createAccount = command<CreateAccountInput, { personId: string; initialPassword: string }>({
  key: 'Mutation.createAccount',
  constraints: { [ONE_ACCOUNT_PER_LOGIN]: () => flawRefusal('LOGIN_TAKEN') },
  async run(tx, input) {
    const password = input.initialPassword ?? initialPassword();
    const [flaw] = registrationFlaws({ name: input.name, login: input.login, password });
    if (flaw) return flawRefusal(flaw);
    const personId = await insertAccount(tx.execute, {
      name: tidyName(input.name),
      login: tidyLogin(input.login),
      passwordHash: await hashPassword(password),
      mustChange: !(input.demo && input.initialPassword !== null),
      at: new Date(tx.now),
    });
    tx.audit(`person ${personId}`);
    return { personId, initialPassword: password };
  },
});
