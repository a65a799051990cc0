import type { CommandTransaction } from '@award/subgraph';
import { lockedAssignment } from '../../panel/persistence/assignment-state.ts';
import type { AssignmentState } from '../../panel/persistence/assignment-state.ts';

/** An assignment that the acting expert leads, locked; null when it is somebody else's to lead, or not there. */
export async function ledAssignment(tx: CommandTransaction, id: string): Promise<AssignmentState | null> {
  const assignment = await lockedAssignment(tx, id);
  return assignment?.leadPersonId === tx.viewer.personId && assignment?.panelStatus !== 'FORMING' ? assignment : null;
}
