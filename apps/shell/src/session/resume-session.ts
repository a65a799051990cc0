import type { Session } from '@award/microfrontend';
import { chooseRole, readSession } from './session-requests.ts';

/**
 * After somebody has signed in again: whether what waits may go on. Only for the same person, and in the same role,
 * which is chosen anew where signing in chose another: one person's input must not be sent as another's.
 */
export async function resumeSession(before: Session): Promise<'resumed' | 'stranger' | 'nobody'> {
  const now = await readSession();
  if (now.person === null) return 'nobody';
  if (before.person !== null && now.person.id !== before.person.id) return 'stranger';
  const same = now.available.find((grant) => grant.grantId === before.acting?.grantId);
  if (same !== undefined && now.acting?.grantId !== same.grantId) await chooseRole(same.grantId);
  return 'resumed';
}
