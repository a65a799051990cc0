import type { Session } from '@award/microfrontend';

const HEADERS = { 'x-award-request': '1' };

/** Who is signed in, as the gateway knows it. */
export async function readSession(): Promise<Session> {
  const answer = await fetch('/session', { headers: HEADERS, credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`The session could not be read: ${answer.status}`);
  return (await answer.json()) as Session;
}

/** Acts in another of the person's roles; answers the session as it then is. */
export async function chooseRole(grantId: string): Promise<void> {
  const answer = await fetch('/session/role', {
    method: 'POST',
    headers: { ...HEADERS, 'content-type': 'application/json' },
    credentials: 'same-origin',
    body: JSON.stringify({ grantId }),
  });
  if (!answer.ok) throw new Error(`The role could not be chosen: ${answer.status}`);
}
