import { isRefusal, refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { objectionByReceipt } from '../persistence/objection-by-receipt.ts';
import type { ObjectionReceipt } from './receive.ts';

/** Takes an objection back before it is determined. What it told stays with the Office as a matter of record. */
export const withdrawObjection = command<{ receiptNumber: string; secret: string }, ObjectionReceipt>({
  key: 'Mutation.withdrawObjection',
  async run(tx, input) {
    const objection = await objectionByReceipt(tx, input);
    if (isRefusal(objection)) return objection;
    if (objection.status === 'DETERMINED' || objection.status === 'WITHDRAWN') return refuse('ALREADY_DONE', { what: `objection ${objection.receiptNumber}` });
    const wasPending = objection.completedAt !== null;
    objection.status = 'WITHDRAWN';
    if (wasPending)
      await tx.publish({ type: 'ObjectionDetermined', objectionId: objection.id, applicationId: objection.applicationId, outcome: 'WITHDRAWN', disqualifies: false, on: tx.today });
    return { receiptNumber: objection.receiptNumber, secret: input.secret, status: objection.status, missing: [] };
  },
});
