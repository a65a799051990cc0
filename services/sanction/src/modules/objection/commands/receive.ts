import type { CommandTransaction } from '@award/subgraph';
import type { MissingPart } from '../domain/missing-parts.ts';
import type { Objection } from '../persistence/objection.entities.ts';

/** What an objector takes home. */
export interface ObjectionReceipt {
  receiptNumber: string;
  secret: string;
  status: Objection['status'];
  missing: MissingPart[];
}

/** Receives the objection once nothing is missing: from that day the Office has its working days to forward it (Art. 13). */
export async function receiveWhenComplete(tx: CommandTransaction, objection: Objection, missing: MissingPart[], secret: string): Promise<ObjectionReceipt> {
  if (missing.length === 0) {
    objection.status = 'RECEIVED';
    objection.completedAt = tx.now;
    await tx.publish({ type: 'ObjectionReceived', objectionId: objection.id, applicationId: objection.applicationId });
  }
  return { receiptNumber: objection.receiptNumber, secret, status: objection.status, missing };
}
