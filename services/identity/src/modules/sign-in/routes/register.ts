import { registerAccount, registrationFlaws } from '../../account/commands/register-account.ts';
import { registerPage } from '../pages/register-page.ts';
import type { RegisterPage } from '../pages/register-page.ts';
import { formOf, sendPage } from '../request.ts';
import { contextOf, keepProgress } from '../visit.ts';
import type { SignInParts, Visit } from '../visit.ts';
import { registrationKey, showStep, waiting } from './show-step.ts';

/** The page on which a person registers. */
export async function getRegister(parts: SignInParts, visit: Visit): Promise<void> {
  if (!parts.mayRegister) return showStep(parts, visit);
  return sendPage(visit.response, registerPage({ ...contextOf(visit, '/register'), base: visit.base }), { status: 200 });
}

/** Registers and goes on signed in. A login that is taken says so: it has to be told anyway, and attempts are counted. */
export async function postRegister(parts: SignInParts, visit: Visit): Promise<void> {
  if (!parts.mayRegister) return showStep(parts, visit);
  const form = await formOf(visit.request);
  const [name, login, password] = [form.get('name') ?? '', form.get('login') ?? '', form.get('password') ?? ''];
  const again = (more: Partial<RegisterPage>, answer: { status: number; headers?: Record<string, string> }): void =>
    sendPage(visit.response, registerPage({ ...contextOf(visit, '/register'), base: visit.base, name, login, ...more }), answer);

  const typing = [...registrationFlaws({ name, login, password }), ...(password === form.get('repeat') ? [] : ['NOT_THE_SAME' as const])];
  if (typing.length > 0) return again({ flaws: typing }, { status: 422 });
  const seconds = await parts.throttle.attempt([registrationKey(parts.addressOf(visit.request))]);
  if (seconds > 0) {
    const { problem, answer } = waiting(visit, seconds);
    return again({ problem }, answer);
  }
  const outcome = await registerAccount(parts.pool, { name, login, password }, parts.now());
  if (outcome.personId === null) return again({ flaws: outcome.flaws }, { status: 422 });
  return showStep(parts, await keepProgress(parts, visit, { personId: outcome.personId, methods: ['pwd'] }));
}
