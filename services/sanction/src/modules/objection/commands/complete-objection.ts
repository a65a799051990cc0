import { isRefusal, refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { objectionByReceipt } from '../persistence/objection-by-receipt.ts';
import { addToObjector, keepDocuments, missingParts } from '../persistence/objector.sql.ts';
import { documentsOf } from '../domain/evidence.ts';
import type { ObjectorInput } from '../domain/objector-input.ts';
import { receiveWhenComplete } from './receive.ts';
import type { ObjectionReceipt } from './receive.ts';

/** What an objector adds later. */
export interface CompleteObjection extends ObjectorInput {
  receiptNumber: string;
  secret: string;
}

/** Adds what was missing (Art. 12); the objection counts as received from the moment it is complete. */
export const completeObjection = command<CompleteObjection, ObjectionReceipt>({
  key: 'Mutation.completeObjection',
  async run(tx, input) {
    const objection = await objectionByReceipt(tx, input);
    if (isRefusal(objection)) return objection;
    if (objection.status !== 'INCOMPLETE') return refuse('ALREADY_DONE', { what: `objection ${objection.receiptNumber}` });
    const proof = documentsOf(input.identityProof ? [input.identityProof] : []);
    if (isRefusal(proof)) return proof;
    const evidence = documentsOf(input.evidence ?? []);
    if (isRefusal(evidence)) return evidence;
    await keepDocuments(tx, objection.id, proof, true);
    await keepDocuments(tx, objection.id, evidence, false);
    await addToObjector(tx, objection, input);
    return receiveWhenComplete(tx, objection, await missingParts(tx, objection), input.secret);
  },
});
