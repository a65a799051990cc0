import { checkAll, everyTierIsDecided, oneRoundAtATime, proposedLists } from '@award/regulation';
import type { ConclusionFacts, OrderFacts } from '@award/regulation';
import { command } from '@award/subgraph';
import { actingPerson } from '../../../acting.ts';
import { normalized } from '../../../text/plain-text.ts';
import { unfitText } from '../../../text/required-texts.ts';
import { alreadyDone, notFound } from '../../../things.ts';
import { deliberatedCases } from '../../advancement/persistence/stage-list.ts';
import { pinnedCycle } from '../../projection/persistence/cycle.ts';
import { ballotState } from '../domain/decided-tiers.ts';
import { chairedDeliberation, rollOf, roundsSoFar } from '../persistence/locked-deliberation.ts';

export interface ConcludeDeliberation {
  readonly deliberationId: string;
  readonly minutes: string;
  readonly idempotencyKey: string;
}

/** The chair concludes the meeting with its minutes; both proposed lists go to the application service (Art. 11(8)). */
export const concludeDeliberation = command<ConcludeDeliberation, { id: string }>({
  key: 'Mutation.concludeDeliberation',
  idempotencyKey: (input) => input.idempotencyKey,
  async run(tx, input) {
    const deliberation = await chairedDeliberation(tx, input.deliberationId);
    const cycle = deliberation && (await pinnedCycle(tx.reader, deliberation.cycleId));
    if (!deliberation || !cycle) return notFound('DELIBERATION');
    if (deliberation.status === 'CONCLUDED') return alreadyDone('DELIBERATION');
    const problem = unfitText({ minutes: [input.minutes, 20_000] });
    if (problem) return problem;
    const candidates = (await deliberatedCases(tx, cycle.id)).map(({ id }) => id);
    const { tallies, open } = await roundsSoFar(tx, deliberation.id);
    const { members } = await rollOf(tx, deliberation.id);
    const { decided } = ballotState(tallies, { candidates, members }, cycle.ruleset);
    const facts = { decided, opening: { tier: cycle.ruleset.ballot.order[0]!, decided, open } };
    const lawful = checkAll<ConclusionFacts & OrderFacts>([oneRoundAtATime, everyTierIsDecided], facts, { ruleset: cycle.ruleset, calendar: tx.calendar });
    if (lawful !== true) return lawful;
    // Who was disqualified or withdrew since the vote is in no list; the seat stays empty (Art. 4, 13).
    const standing = new Set(candidates);
    const lists = proposedLists(tallies);
    const [qualityAward, nomination] = [lists.QUALITY_AWARD.filter((id) => standing.has(id)), lists.NOMINATION.filter((id) => standing.has(id))];
    const elected = new Set([...qualityAward, ...nomination]);
    const notSelected = candidates.filter((id) => !elected.has(id));
    deliberation.status = 'CONCLUDED';
    deliberation.minutes = normalized(input.minutes);
    deliberation.concludedBy = actingPerson(tx);
    deliberation.concludedAt = tx.now;
    await tx.publish({ type: 'DeliberationConcluded', cycleId: cycle.id, qualityAward, nomination, notSelected, on: tx.today });
    tx.audit(`deliberation ${deliberation.id}`);
    return { id: cycle.id };
  },
});
