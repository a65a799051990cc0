import type { DeliberationId } from '@award/identity';
import { isId } from '@award/identity';
import type { AwardTier, Tally } from '@award/regulation';
import { statement } from '@award/subgraph';
import type { CommandTransaction } from '@award/subgraph';
import { LockMode } from '@mikro-orm/core';
import { actingPerson, actingProgramme } from '../../../acting.ts';
import { DeliberationEntity } from './deliberation.entity.ts';
import type { Deliberation } from './deliberation.entity.ts';

/** A meeting of the acting programme, locked; null when there is none. */
export async function lockedDeliberation(tx: CommandTransaction, id: string): Promise<Deliberation | null> {
  if (!isId(id)) return null;
  return tx.em.findOne(DeliberationEntity, { id: id as DeliberationId, programmeId: actingProgramme(tx) }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

/** A meeting that the acting person chairs, locked; null when there is none. */
export async function chairedDeliberation(tx: CommandTransaction, id: string): Promise<Deliberation | null> {
  const deliberation = await lockedDeliberation(tx, id);
  if (!deliberation) return null;
  const chairs = await tx.execute('select 1 as one from panel.voting_member where deliberation_id = $1 and person_id = $2 and chair', [deliberation.id, actingPerson(tx)]);
  return chairs.length > 0 ? deliberation : null;
}

const roll = statement<{ members: number; present: number }>(
  'deliberation.roll',
  'select count(*)::int as members, (count(*) filter (where present))::int as present from panel.voting_member where deliberation_id = $1',
);

/** How many members there are, and how many are present. */
export async function rollOf(tx: CommandTransaction, deliberationId: string): Promise<{ members: number; present: number }> {
  return (await tx.reader.first(roll, [deliberationId])) ?? { members: 0, present: 0 };
}

interface RoundTally {
  readonly tier: AwardTier;
  readonly open: boolean;
  readonly tally: Tally | null;
}

const rounds = statement<RoundTally>(
  'deliberation.rounds',
  `select tier, status = 'OPEN' as open, tally from panel.ballot_round where deliberation_id = $1 order by sequence`,
);

/** The rounds so far: how many, what was counted, and the tier that is being voted. */
export async function roundsSoFar(tx: CommandTransaction, deliberationId: string): Promise<{ count: number; tallies: Tally[]; open: AwardTier | null }> {
  const all = await tx.reader.rows(rounds, [deliberationId]);
  return { count: all.length, tallies: all.flatMap((round) => (round.tally ? [round.tally] : [])), open: all.find((round) => round.open)?.tier ?? null };
}
