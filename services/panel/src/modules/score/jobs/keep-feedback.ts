import type { AwardEvent } from '@award/events';
import type { CommandTransaction } from '@award/subgraph';

const REVIEWED_TO_THE_END = new Set(['NOT_ADVANCED', 'NOT_SELECTED', 'AWARDED']);

/** At the end of a reviewed case its feedback is put together: strengths and opportunities per item, no score, no name. */
export async function keepFeedback(tx: CommandTransaction, event: AwardEvent<'CaseStageChanged'>): Promise<void> {
  if (REVIEWED_TO_THE_END.has(event.to)) await tx.execute('select panel.keep_feedback($1)', [event.applicationId]);
}
