import { refuse } from '@award/regulation';
import type { Refusal } from '@award/regulation';
import type { CommandTransaction } from '@award/subgraph';
import { LockMode } from '@mikro-orm/core';
import { SanctionEntity } from './sanction.entity.ts';
import type { Sanction } from './sanction.entity.ts';

/** The sanction, locked, if it lies in the viewer's programme. */
export async function sanctionFor(tx: CommandTransaction, id: string): Promise<Sanction | Refusal> {
  const sanction = await tx.em.findOne(SanctionEntity, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!sanction || tx.relation !== 'PROGRAMME' || sanction.programmeId !== tx.viewer.programmeId) return refuse('NOT_FOUND', { what: 'sanction' });
  tx.audit(`sanction ${sanction.id}`, sanction.organizationName);
  return sanction;
}
