import { hashPassword } from '../../password/domain/password-hash.ts';
import { newPasswordFlaws } from '../new-password-flaws.ts';
import { newPasswordPage } from '../pages/step-pages.ts';
import { formOf, sendPage } from '../request.ts';
import { contextOf, visitOf } from '../visit.ts';
import type { SignInParts, Visit } from '../visit.ts';
import { showStep } from './show-step.ts';

/** At first sign-in the handed-over password is replaced by one that only the person knows. */
export async function postNewPassword(parts: SignInParts, visit: Visit): Promise<void> {
  const { account } = visit;
  if (visit.step !== 'NEW_PASSWORD' || account === null) return showStep(parts, visit);
  const form = await formOf(visit.request);
  const password = form.get('password') ?? '';
  const flaws = await newPasswordFlaws(account, password, form.get('repeat') ?? '');
  if (flaws.length > 0) {
    return sendPage(visit.response, newPasswordPage({ ...contextOf(visit), base: visit.base, login: account.login, flaws }), { status: 422 });
  }
  await parts.accounts.changePassword(account, await hashPassword(password));
  return showStep(parts, await visitOf(parts, visit.interaction, visit));
}
