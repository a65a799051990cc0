import type { Account } from '../account/persistence/account.ts';
import { isPassword } from '../password/domain/password-hash.ts';
import { passwordWeakness } from '../password/domain/password-strength.ts';
import type { Flaw } from './pages/texts.ts';

/** Everything against a new password for an account. */
export async function newPasswordFlaws(account: Account, password: string, repeat: string): Promise<Flaw[]> {
  const weakness = passwordWeakness(password, [account.login, account.name]);
  const same = weakness === null && (await isPassword(account.passwordHash, password));
  return [
    ...(weakness === null ? [] : [weakness]),
    ...(same ? ['SAME_AS_BEFORE' as const] : []),
    ...(password === repeat ? [] : ['NOT_THE_SAME' as const]),
  ];
}
