import type { AwardEvent } from '@award/events';
import type { CycleId } from '@award/identity';
import { refusalText } from '@award/regulation';
import type { AwardTier, Ruleset } from '@award/regulation';
import type { CommandTransaction } from '@award/subgraph';
import { LockMode } from '@mikro-orm/postgresql';
import { moveCase } from '../../application/commands/move-case.ts';
import { lockCases } from '../../application/persistence/application.repository.ts';
import type { Application } from '../../application/persistence/application.entity.ts';
import { rulesetOfCycle } from '../../programme/persistence/cycle.repository.ts';
import { CycleEntity } from '../../programme/persistence/cycle.entity.ts';
import { openSeats, takeSeat } from '../commands/take-seat.ts';
import { lockOutcome } from '../persistence/award.repository.ts';

/** Seats a tier's elected in the order of their votes; who left the procedure meanwhile takes no seat. */
async function seat(tx: CommandTransaction, cases: ReadonlyMap<string, Application>, ids: readonly string[], tier: AwardTier, ruleset: Ruleset): Promise<void> {
  for (const id of ids) {
    const application = cases.get(id);
    if (application?.stage !== 'DELIBERATION') continue;
    const refusal = await takeSeat(tx, application, tier, ruleset);
    // A ballot that elects more than there are seats is a defect of the publisher: the event is kept for inspection.
    if (refusal) throw new Error(`${application.number}: ${refusalText(refusal, 'en')}`);
  }
}

/**
 * The ballot's result: the elected are proposed with their seats, the others of the deliberation end NOT_SELECTED
 * (Art. 11(8), I-6). The elected stay in DELIBERATION until the Office publishes the award notice.
 */
export async function onDeliberationConcluded(tx: CommandTransaction, event: AwardEvent<'DeliberationConcluded'>): Promise<void> {
  const cycle = await tx.em.findOneOrFail(CycleEntity, { id: event.cycleId as CycleId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const outcome = await lockOutcome(tx, cycle.id);
  const ruleset = await rulesetOfCycle(tx, cycle);
  const locked = await lockCases(tx, [...event.qualityAward, ...event.nomination, ...event.notSelected]);
  const cases = new Map<string, Application>(locked.filter(({ cycleId }) => cycleId === cycle.id).map((each) => [each.id, each]));
  await openSeats(tx, cycle.id, ruleset);
  await seat(tx, cases, event.qualityAward, 'QUALITY_AWARD', ruleset);
  await seat(tx, cases, event.nomination, 'NOMINATION', ruleset);
  for (const id of event.notSelected) {
    const application = cases.get(id);
    if (application?.stage === 'DELIBERATION') await moveCase(tx, application, 'notSelect', { deliberation: { concluded: true, elected: null } });
  }
  outcome.concludedOn = event.on;
  cycle.status = 'DELIBERATED';
}
