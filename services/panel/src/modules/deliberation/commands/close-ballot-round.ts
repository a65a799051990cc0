import { AWARD_TIERS, coded, isRefusal, refuse, tally } from '@award/regulation';
import { command } from '@award/subgraph';
import { actingPerson } from '../../../acting.ts';
import { invalid, notFound } from '../../../things.ts';
import { emptyBox, publishBoard, recusedVoters, roundToClose } from '../persistence/ballot-box.ts';
import { ballotKeys } from '../persistence/ballot-keys.ts';
import { chairedDeliberation } from '../persistence/locked-deliberation.ts';

/** The chair closes the round: the box is opened, counted, and the board published, all or nothing (I-6). */
export const closeBallotRound = command<{ readonly roundId: string; readonly idempotencyKey: string }, { id: string }>({
  key: 'Mutation.closeBallotRound',
  idempotencyKey: (input) => input.idempotencyKey,
  async run(tx, input) {
    const round = await roundToClose(tx, input.roundId);
    const deliberation = round && (await chairedDeliberation(tx, round.deliberationId));
    if (!round || !deliberation) return notFound('ROUND');
    if (!round.open) return refuse('BALLOT_ROUND_CLOSED', { tier: coded(round.tier, AWARD_TIERS) });
    const privateKey = await ballotKeys().read(round.id);
    if (!privateKey) return invalid('roundId', '本轮开票密钥不在本机，无法开票；可宣布本轮作废后重新投票');
    const ballots = await emptyBox(tx, round.id, privateKey);
    const { tier, seats, candidates, members, runOff } = round;
    const counted = tally({ tier, seats, candidates, members, runOff }, ballots, round.ruleset, await recusedVoters(tx, round));
    if (isRefusal(counted)) return counted;
    await publishBoard(tx, round.id, ballots);
    await tx.execute(
      `update panel.ballot_round set status = 'CLOSED', closed_at = $2, closed_by = $3, cast_count = $4, outcome = $5, tally = $6 where id = $1`,
      [round.id, tx.now, actingPerson(tx), counted.cast, counted.next ? 'RUN_OFF' : 'DECIDED', JSON.stringify(counted)],
    );
    tx.audit(`ballot round ${round.id}`, `${counted.cast} ballots`);
    return { id: round.cycleId };
  },
});
