import type { AwardEvent } from '@award/events';
import type { CommandTransaction } from '@award/subgraph';

/** Who lost the expert status reads no case any more (Art. 21). */
export async function onExpertRemoved(tx: CommandTransaction, { personId }: AwardEvent<'ExpertRemoved'>): Promise<void> {
  await tx.execute('delete from application.case_reader where person_id = $1', [personId]);
}
