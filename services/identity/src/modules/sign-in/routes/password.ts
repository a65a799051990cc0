import { loginKey } from '../../account/domain/login-name.ts';
import { isPassword } from '../../password/domain/password-hash.ts';
import { ACCOUNT_POLICY, ADDRESS_POLICY } from '../../throttle/domain/throttle-policy.ts';
import type { ThrottleKey } from '../../throttle/persistence/throttle.ts';
import { textsOf } from '../pages/layout.ts';
import { signInPage } from '../pages/sign-in-page.ts';
import { formOf, sendPage } from '../request.ts';
import { contextOf, keepProgress } from '../visit.ts';
import type { SignInParts, Visit } from '../visit.ts';
import { showStep, waiting } from './show-step.ts';

/**
 * Login and password. Unknown logins, wrong passwords and deactivated accounts get the same answer after the same work,
 * and are slowed down alike; while blocked, not even the right password is looked at.
 */
export async function postPassword(parts: SignInParts, visit: Visit): Promise<void> {
  const form = await formOf(visit.request);
  const [login, password] = [form.get('login') ?? '', form.get('password') ?? ''];
  const refuse = (problem: string, answer: { status: number; headers?: Record<string, string> }): void =>
    sendPage(visit.response, signInPage({ ...contextOf(visit), base: visit.base, login, problem, mayRegister: parts.mayRegister }), answer);

  const keys: ThrottleKey[] = [
    { kind: 'account', value: loginKey(login), policy: ACCOUNT_POLICY },
    { kind: 'address', value: parts.addressOf(visit.request), policy: ADDRESS_POLICY },
  ];
  const seconds = await parts.throttle.attempt(keys);
  if (seconds > 0) {
    const { problem, answer } = waiting(visit, seconds);
    return refuse(problem, answer);
  }
  const account = await parts.accounts.byLogin(login);
  const right = await isPassword(account?.passwordHash ?? null, password);
  if (account === null || !right || !account.active) {
    if (account) await parts.accounts.note('signIn', account, account.active ? 'WRONG_PASSWORD' : 'DEACTIVATED');
    return refuse(textsOf(contextOf(visit)).wrongCredentials, { status: 401 });
  }
  await parts.throttle.succeeded(keys);
  return showStep(parts, await keepProgress(parts, visit, { personId: account.personId, methods: ['pwd'] }));
}
