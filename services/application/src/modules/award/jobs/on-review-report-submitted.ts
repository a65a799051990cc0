import type { AwardEvent } from '@award/events';
import type { CycleId } from '@award/identity';
import type { CommandTransaction } from '@award/subgraph';
import { lockOutcome } from '../persistence/award.repository.ts';

/** Keeps when the Office's report went to the leading group (Art. 11(8)). */
export async function onReviewReportSubmitted(tx: CommandTransaction, { cycleId, on }: AwardEvent<'ReviewReportSubmitted'>): Promise<void> {
  const outcome = await lockOutcome(tx, cycleId as CycleId);
  outcome.reportSubmittedOn = on;
}
