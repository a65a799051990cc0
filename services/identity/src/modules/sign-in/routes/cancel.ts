import type { SignInParts, Visit } from '../visit.ts';

/** Back to the portal without signing in. */
export async function postCancel(parts: SignInParts, visit: Visit): Promise<void> {
  await parts.provider.interactionFinished(
    visit.request,
    visit.response,
    { error: 'access_denied', error_description: 'the person went back' },
    { mergeWithLastSubmission: false },
  );
}
