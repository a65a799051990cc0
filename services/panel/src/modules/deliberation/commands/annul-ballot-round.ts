import { AWARD_TIERS, coded, refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { actingPerson } from '../../../acting.ts';
import { unfitText } from '../../../text/required-texts.ts';
import { notFound } from '../../../things.ts';
import { discardBox, roundToClose } from '../persistence/ballot-box.ts';
import { chairedDeliberation } from '../persistence/locked-deliberation.ts';

export interface AnnulBallotRound {
  readonly roundId: string;
  readonly reason: string;
  readonly idempotencyKey: string;
}

/**
 * A round that cannot be counted, its key lost or its quorum gone home, is annulled unopened and voted again. The
 * reason stays with the round; nobody has seen a ballot, so nothing can be annulled for its result.
 */
export const annulBallotRound = command<AnnulBallotRound, { id: string }>({
  key: 'Mutation.annulBallotRound',
  idempotencyKey: (input) => input.idempotencyKey,
  async run(tx, input) {
    const round = await roundToClose(tx, input.roundId);
    const deliberation = round && (await chairedDeliberation(tx, round.deliberationId));
    if (!round || !deliberation) return notFound('ROUND');
    if (!round.open) return refuse('BALLOT_ROUND_CLOSED', { tier: coded(round.tier, AWARD_TIERS) });
    const problem = unfitText({ reason: [input.reason, 1_000] });
    if (problem) return problem;
    await discardBox(tx, round.id);
    await tx.execute(
      `update panel.ballot_round set status = 'CLOSED', closed_at = $2, closed_by = $3, outcome = 'ANNULLED', annulled_reason = $4,
         cast_count = (select count(*) from panel.voter_turnout where round_id = $1) where id = $1`,
      [round.id, tx.now, actingPerson(tx), input.reason],
    );
    tx.audit(`ballot round ${round.id}`, input.reason);
    return { id: round.cycleId };
  },
});
