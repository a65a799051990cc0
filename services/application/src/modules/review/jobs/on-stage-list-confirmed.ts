import type { AwardEvent } from '@award/events';
import { REVIEW_STAGES } from '@award/regulation';
import type { ReviewStage } from '@award/regulation';
import type { CommandTransaction } from '@award/subgraph';
import { moveCase } from '../../application/commands/move-case.ts';
import { lockCases } from '../../application/persistence/application.repository.ts';

/** The step that leaves each review stage for the next (R12: none is skipped). */
const ONWARD = { MATERIAL: 'advanceToPresentation', PRESENTATION: 'advanceToSiteReview', SITE: 'advanceToDeliberation' } as const satisfies Record<ReviewStage, string>;

/** The Office confirmed which cases go on after a review stage (Art. 11(5)–(7)). Who left the procedure meanwhile stays where it is. */
export async function onStageListConfirmed(tx: CommandTransaction, event: AwardEvent<'StageListConfirmed'>): Promise<void> {
  const { stage } = REVIEW_STAGES[event.stage];
  const listed = new Set(event.advanced);
  const cases = await lockCases(tx, [...event.advanced, ...event.notAdvanced]);
  for (const application of cases.filter((each) => each.cycleId === event.cycleId && each.stage === stage)) {
    const facts = { stageList: { reviewStage: event.stage, confirmed: true, listed: listed.has(application.id) } };
    if (listed.has(application.id)) await moveCase(tx, application, ONWARD[event.stage], facts);
    else await moveCase(tx, application, 'notAdvance', facts);
  }
}
