import { interactionPolicy } from 'oidc-provider';

/** When a person has to sign in: as the standard says, and when the session's account was deactivated meanwhile. */
export function signInPolicy(): interactionPolicy.Prompt[] {
  const policy = interactionPolicy.base();
  const { Check } = interactionPolicy;
  policy.get('login')?.checks.add(
    new Check('account_gone', 'the account of the session is no longer active', 'login_required', (ctx) =>
      ctx.oidc.session?.accountId !== undefined && ctx.oidc.account === undefined ? Check.REQUEST_PROMPT : Check.NO_NEED_TO_PROMPT),
  );
  return policy;
}
