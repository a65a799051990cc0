import { refuse } from '@award/regulation';
import type { Refusal } from '@award/regulation';
import type { CommandTransaction } from '@award/subgraph';
import { LockMode } from '@mikro-orm/core';
import { secretHash } from './receipt.ts';
import { ObjectionEntity } from './objection.entities.ts';
import type { Objection } from './objection.entities.ts';

/** The objection of a receipt with its secret, locked. A wrong secret is answered like a wrong number. */
export async function objectionByReceipt(tx: CommandTransaction, receipt: { receiptNumber: string; secret: string }): Promise<Objection | Refusal> {
  const objection = await tx.em.findOne(
    ObjectionEntity,
    { receiptNumber: receipt.receiptNumber.trim(), secretHash: secretHash(receipt.secret) },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!objection) return refuse('NOT_FOUND', { what: 'objection' });
  tx.audit(`objection ${objection.receiptNumber}`);
  return objection;
}
