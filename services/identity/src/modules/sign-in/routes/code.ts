import { acceptedStep } from '../../second-factor/domain/one-time-code.ts';
import { ACCOUNT_POLICY } from '../../throttle/domain/throttle-policy.ts';
import { codePage } from '../pages/step-pages.ts';
import { formOf, sendPage } from '../request.ts';
import { contextOf, keepProgress } from '../visit.ts';
import type { SignInParts, Visit } from '../visit.ts';
import { showStep, waiting } from './show-step.ts';

/** Where a person's secret is sealed. */
export const sealPlace = (personId: string): string => `second-factor:${personId}`;

/** The code of the authenticator app: six digits, hence throttled by person like a password. */
export async function postCode(parts: SignInParts, visit: Visit): Promise<void> {
  const { account, progress } = visit;
  if (visit.step !== 'CODE' || account?.secondFactor == null || progress === null) return showStep(parts, visit);
  const page = { ...contextOf(visit), base: visit.base, login: account.login };
  const key = { kind: 'code' as const, value: account.personId, policy: ACCOUNT_POLICY };
  const seconds = await parts.throttle.attempt([key]);
  if (seconds > 0) {
    const { problem, answer } = waiting(visit, seconds);
    return sendPage(visit.response, codePage({ ...page, problem }), answer);
  }
  const secret = parts.seal.open(account.secondFactor, sealPlace(account.personId));
  const step = acceptedStep(secret, (await formOf(visit.request)).get('code') ?? '', parts.now(), account.secondFactorStep);
  if (step === null || !(await parts.accounts.useSecondFactor(account, step))) {
    await parts.accounts.note('signIn', account, 'WRONG_CODE');
    return sendPage(visit.response, codePage({ ...page, flaws: ['WRONG_CODE'] }), { status: 401 });
  }
  await parts.throttle.succeeded([key]);
  return showStep(parts, await keepProgress(parts, visit, { ...progress, methods: [...progress.methods, 'otp'] }));
}
