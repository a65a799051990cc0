import type { CommandTransaction } from '@award/subgraph';
import { refreshSummaries } from '../persistence/case-summary.ts';

/** A case that lost its place is out here at once too, before the application service tells its new stage (Art. 13, R18). */
async function disqualify(tx: CommandTransaction, applicationId: string, on: string): Promise<void> {
  await tx.execute(
    `update panel.review_case set stage = 'DISQUALIFIED', stage_since = $2
     where id = $1 and stage not in ('DISQUALIFIED', 'WITHDRAWN', 'NOT_RECOMMENDED', 'NOT_ACCEPTED', 'NOT_ADVANCED', 'NOT_SELECTED', 'AWARDED', 'REVOKED')`,
    [applicationId, on],
  );
  await refreshSummaries(tx, [applicationId]);
}

/** An objection was upheld on a fact that the conditions forbid. */
export async function onObjectionDetermined(tx: CommandTransaction, event: { applicationId: string; disqualifies: boolean; on: string }): Promise<void> {
  if (event.disqualifies) await disqualify(tx, event.applicationId, event.on);
}

/** A sanction for false or hidden material ended the case. */
export async function onCaseDisqualified(tx: CommandTransaction, event: { applicationId: string; on: string }): Promise<void> {
  await disqualify(tx, event.applicationId, event.on);
}
