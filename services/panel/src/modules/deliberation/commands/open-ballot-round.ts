import { checkAll, oneRoundAtATime, quorumIsPresent, tiersAreVotedInOrder } from '@award/regulation';
import type { AwardTier, OrderFacts, QuorumFacts } from '@award/regulation';
import { command } from '@award/subgraph';
import { v4 as uuidv4 } from 'uuid';
import { actingPerson } from '../../../acting.ts';
import { alreadyDone, notFound } from '../../../things.ts';
import { deliberatedCases } from '../../advancement/persistence/stage-list.ts';
import { pinnedCycle } from '../../projection/persistence/cycle.ts';
import { ballotState } from '../domain/decided-tiers.ts';
import { newSealKeys } from '../domain/sealed-ballot.ts';
import { ballotKeys } from '../persistence/ballot-keys.ts';
import { chairedDeliberation, rollOf, roundsSoFar } from '../persistence/locked-deliberation.ts';

export interface OpenBallotRound {
  readonly deliberationId: string;
  readonly tier: AwardTier;
  readonly idempotencyKey: string;
}

/** The chair opens the next round: quality award first, then nomination, run-offs in between; the quorum is there (I-6). */
export const openBallotRound = command<OpenBallotRound, { id: string }>({
  key: 'Mutation.openBallotRound',
  idempotencyKey: (input) => input.idempotencyKey,
  async run(tx, input) {
    const deliberation = await chairedDeliberation(tx, input.deliberationId);
    const cycle = deliberation && (await pinnedCycle(tx.reader, deliberation.cycleId));
    if (!deliberation || !cycle) return notFound('DELIBERATION');
    if (deliberation.status === 'CONCLUDED') return alreadyDone('DELIBERATION');
    const meeting = await rollOf(tx, deliberation.id);
    const { count, tallies, open } = await roundsSoFar(tx, deliberation.id);
    const candidates = (await deliberatedCases(tx, cycle.id)).map(({ id }) => id);
    const { decided, next } = ballotState(tallies, { candidates, members: meeting.members }, cycle.ruleset);
    const lawful = checkAll<QuorumFacts & OrderFacts>([quorumIsPresent, oneRoundAtATime, tiersAreVotedInOrder], { meeting, opening: { tier: input.tier, decided, open } }, { ruleset: cycle.ruleset, calendar: tx.calendar });
    if (lawful !== true) return lawful;
    if (!next) return alreadyDone('ROUND');
    const id = uuidv4();
    const keys = newSealKeys();
    await ballotKeys().keep(id, keys.privateKey);
    await tx.execute(
      `insert into panel.ballot_round (id, deliberation_id, tier, sequence, run_off, seats, candidates, members, eligible_voters, status, seal_key, opened_at, opened_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'OPEN', $10, $11, $12)`,
      [id, deliberation.id, next.tier, count + 1, next.runOff, next.seats, next.candidates, next.members, meeting.present, keys.publicKey, tx.now, actingPerson(tx)],
    );
    deliberation.status = 'VOTING';
    tx.audit(`ballot round ${id}`);
    return { id: cycle.id };
  },
});
