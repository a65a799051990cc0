import type { AwardTier, Round } from '@award/regulation';
import type { Ruleset } from '@award/regulation';
import { isId } from '@award/identity';
import { statement } from '@award/subgraph';
import type { CommandTransaction } from '@award/subgraph';
import { v4 as uuidv4 } from 'uuid';
import { openBallot } from '../domain/sealed-ballot.ts';
import type { CastBallot } from '../domain/sealed-ballot.ts';
import { secretlyShuffled } from '../domain/shuffle.ts';

/** A round as voting and closing judge it. */
export interface RoundState extends Round {
  readonly id: string;
  readonly deliberationId: string;
  readonly cycleId: string;
  readonly tier: AwardTier;
  readonly open: boolean;
  readonly sealKey: Buffer;
  readonly ruleset: Ruleset;
}

const ROUND = (lock: string): string => `
  select r.id, r.deliberation_id as "deliberationId", d.cycle_id as "cycleId", r.tier, r.run_off as "runOff", r.seats, r.candidates, r.members,
    r.status = 'OPEN' as open, r.seal_key as "sealKey", y.ruleset
  from panel.ballot_round r join panel.deliberation d on d.id = r.deliberation_id join panel.cycle y on y.id = d.cycle_id
  where r.id = $1 and d.programme_id = $2 for ${lock} of r`;

const toVote = statement<RoundState>('ballot.round-to-vote', ROUND('share'));
const toClose = statement<RoundState>('ballot.round-to-close', ROUND('update'));

/** A round for one vote: many may vote at once, but none while it is being closed. */
export const roundToVote = async (tx: CommandTransaction, id: string): Promise<RoundState | null> => (isId(id) ? tx.reader.first(toVote, [id, tx.viewer.programmeId]) : null);

/** A round to be closed: waits for the votes being cast, and lets none begin. */
export const roundToClose = async (tx: CommandTransaction, id: string): Promise<RoundState | null> => (isId(id) ? tx.reader.first(toClose, [id, tx.viewer.programmeId]) : null);

const voter = statement<{ present: boolean; recusedFrom: string[] }>(
  'ballot.voter',
  `select coalesce((select m.present from panel.voting_member m where m.deliberation_id = $1 and m.person_id = $2), false) as present,
     array(select h.application_id from panel.held_off h where h.person_id = $2 and h.application_id = any($3::uuid[])) as "recusedFrom"`,
);

/** Whether the acting member is present, and on whom the member may not vote. */
export async function voterIn(tx: CommandTransaction, round: RoundState): Promise<{ present: boolean; recusedFrom: string[] }> {
  return (await tx.reader.first(voter, [round.deliberationId, tx.viewer.personId, round.candidates])) ?? { present: false, recusedFrom: [] };
}

/** Marks the acting member as having voted; false when that was done before, also by a vote at the same moment. */
export async function markTurnout(tx: CommandTransaction, roundId: string): Promise<boolean> {
  const marked = await tx.execute('insert into panel.voter_turnout (round_id, person_id) values ($1, $2) on conflict on constraint r13_one_ballot_per_member do nothing returning 1 as one', [
    roundId,
    tx.viewer.personId,
  ]);
  return marked.length > 0;
}

/** Puts a sealed ballot into the box, under a random id and without a time. */
export async function putIntoBox(tx: CommandTransaction, roundId: string, sealed: Buffer): Promise<void> {
  await tx.execute('insert into panel.sealed_ballot (id, round_id, sealed) values ($1, $2, $3)', [uuidv4(), roundId, sealed]);
}

/** Throws away the ballots of a round that is annulled, unopened. */
export async function discardBox(tx: CommandTransaction, roundId: string): Promise<void> {
  await tx.execute(`select set_config('award.counting', $1, true)`, [roundId]);
  await tx.execute('delete from panel.sealed_ballot where round_id = $1', [roundId]);
}

/** Takes all ballots out of the box of a round that is being closed, opened and in no order that means anything. */
export async function emptyBox(tx: CommandTransaction, roundId: string, privateKey: Buffer): Promise<CastBallot[]> {
  await tx.execute(`select set_config('award.counting', $1, true)`, [roundId]);
  const sealed = await tx.execute<{ sealed: Buffer }>('select sealed from panel.sealed_ballot where round_id = $1', [roundId]);
  await tx.execute('delete from panel.sealed_ballot where round_id = $1', [roundId]);
  return secretlyShuffled(sealed.map((row) => openBallot(row.sealed, roundId, privateKey)));
}

/** Publishes the board: every ballot with its receipt, all written by one transaction. */
export async function publishBoard(tx: CommandTransaction, roundId: string, ballots: readonly CastBallot[]): Promise<void> {
  for (const { receipt, choices, abstained } of ballots)
    await tx.execute('insert into panel.ballot (id, round_id, receipt, choices, abstained) values ($1, $2, $3, $4, $5)', [uuidv4(), roundId, receipt, choices, abstained]);
}

const recused = statement<{ candidate: string; count: number }>(
  'ballot.recused-voters',
  `select h.application_id as candidate, count(*)::int as count from panel.voter_turnout t join panel.held_off h on h.person_id = t.person_id
   where t.round_id = $1 and h.application_id = any($2::uuid[]) group by 1`,
);

/** How many of those who voted were recused from each candidate: known from the roll, not from the box. */
export async function recusedVoters(tx: CommandTransaction, round: RoundState): Promise<Record<string, number>> {
  const rows = await tx.reader.rows(recused, [round.id, round.candidates]);
  return Object.fromEntries(rows.map((row) => [row.candidate, row.count]));
}
