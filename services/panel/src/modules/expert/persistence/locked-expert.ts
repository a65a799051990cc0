import type { CommandTransaction } from '@award/subgraph';
import { LockMode } from '@mikro-orm/core';
import type { ExpertId } from '@award/identity';
import { isId } from '@award/identity';
import { actingPerson, actingProgramme } from '../../../acting.ts';
import { ExpertEntity } from './expert.entity.ts';
import type { Expert } from './expert.entity.ts';

/** An expert of the acting role's programme (or, for an expert, the own record), locked; null when there is none. */
export async function lockedExpert(tx: CommandTransaction, id: string): Promise<Expert | null> {
  if (!isId(id)) return null;
  const expert = await tx.em.findOne(ExpertEntity, { id: id as ExpertId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!expert || expert.programmeId !== actingProgramme(tx)) return null;
  return tx.relation === 'SELF' && expert.personId !== actingPerson(tx) ? null : expert;
}

/** The acting expert's own record in the acting programme, locked; null when there is none. */
export const ownExpertRecord = (tx: CommandTransaction): Promise<Expert | null> =>
  tx.em.findOne(ExpertEntity, { personId: actingPerson(tx), programmeId: actingProgramme(tx) }, { lockMode: LockMode.PESSIMISTIC_WRITE });
