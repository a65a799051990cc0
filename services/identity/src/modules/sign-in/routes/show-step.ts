import { REGISTRATION_POLICY } from '../../throttle/domain/throttle-policy.ts';
import type { ThrottleKey } from '../../throttle/persistence/throttle.ts';
import { textsOf } from '../pages/layout.ts';
import { signInPage } from '../pages/sign-in-page.ts';
import { codePage, newPasswordPage } from '../pages/step-pages.ts';
import { sendPage } from '../request.ts';
import { contextOf } from '../visit.ts';
import type { SignInParts, Visit } from '../visit.ts';

/** Shows the page of the step at which the sign-in stands, or finishes it. */
export async function showStep(parts: SignInParts, visit: Visit): Promise<void> {
  const context = { ...contextOf(visit), base: visit.base };
  if (visit.step === 'PASSWORD' || visit.account === null) {
    const hint = visit.interaction.params['login_hint'];
    const login = typeof hint === 'string' ? { login: hint } : {};
    return sendPage(visit.response, signInPage({ ...context, ...login, mayRegister: parts.mayRegister }), { status: 200 });
  }
  const { login } = visit.account;
  if (visit.step === 'CODE') return sendPage(visit.response, codePage({ ...context, login }), { status: 200 });
  if (visit.step === 'NEW_PASSWORD') return sendPage(visit.response, newPasswordPage({ ...context, login }), { status: 200 });
  await parts.accounts.signedIn(visit.account);
  return parts.provider.interactionFinished(
    visit.request,
    visit.response,
    { login: { accountId: visit.account.personId, amr: [...(visit.progress?.methods ?? [])], remember: false } },
    { mergeWithLastSubmission: false },
  );
}

/** The answer while someone has to wait. */
export const waiting = (visit: Visit, seconds: number): { problem: string; answer: { status: number; headers: Record<string, string> } } => ({
  problem: textsOf(contextOf(visit)).wait(seconds),
  answer: { status: 429, headers: { 'retry-after': String(seconds) } },
});

/** Registrations are counted by address. */
export const registrationKey = (address: string): ThrottleKey => ({ kind: 'registration', value: address, policy: REGISTRATION_POLICY });
