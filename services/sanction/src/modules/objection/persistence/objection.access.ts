import { refuse } from '@award/regulation';
import type { Refusal } from '@award/regulation';
import type { CommandTransaction } from '@award/subgraph';
import { LockMode } from '@mikro-orm/core';
import { ObjectionEntity } from './objection.entities.ts';
import type { Objection } from './objection.entities.ts';

/** The objection, locked, if the viewer stands to it as the command's permission demands; what one may not see is not found. */
export async function objectionFor(tx: CommandTransaction, id: string): Promise<Objection | Refusal> {
  const objection = await tx.em.findOne(ObjectionEntity, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const mine =
    tx.relation === 'PROGRAMME' ? objection?.programmeId === tx.viewer.programmeId
    : tx.relation === 'OWN_UNIT' ? objection !== null && objection.unitId === tx.viewer.scopeId
    : false;
  if (!objection || !mine) return refuse('NOT_FOUND', { what: 'objection' });
  tx.audit(`objection ${objection.receiptNumber}`);
  return objection;
}
