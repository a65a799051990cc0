import { isRefusal, refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import { caseOf, lawOfCycle } from '../../projection/persistence/projection.sql.ts';
import { mayObject } from '../domain/may-object.ts';
import { ObjectionEntity } from '../persistence/objection.entities.ts';
import { keepDocuments, keepObjector, missingParts } from '../persistence/objector.sql.ts';
import { documentsOf } from '../domain/evidence.ts';
import type { ObjectorInput } from '../domain/objector-input.ts';
import { newSecret, nextReceiptNumber, secretHash } from '../persistence/receipt.ts';
import { receiveWhenComplete } from './receive.ts';
import type { ObjectionReceipt } from './receive.ts';

/** An objection as it comes in. */
export interface FileObjection extends ObjectorInput {
  applicationId: string;
  text: string;
  idempotencyKey: string;
}

const MOST_TEXT = 20_000;

/** Takes an objection in writing against a case under review. What is missing is named, and can be added (Art. 12). */
export const fileObjection = command<FileObjection, ObjectionReceipt>({
  key: 'Mutation.fileObjection',
  idempotencyKey: (input) => input.idempotencyKey,
  async run(tx, input) {
    const accused = await caseOf(tx, input.applicationId);
    if (!accused) return refuse('NOT_FOUND', { what: 'application' });
    const refusal = mayObject(accused, await lawOfCycle(tx, accused.cycle_id));
    if (refusal) return refusal;
    if (input.text.trim() === '' || input.text.length > MOST_TEXT) return refuse('INVALID_INPUT', { field: 'text', reason: `1 to ${MOST_TEXT} characters` });
    const proof = documentsOf(input.identityProof ? [input.identityProof] : []);
    if (isRefusal(proof)) return proof;
    const evidence = documentsOf(input.evidence ?? []);
    if (isRefusal(evidence)) return evidence;

    const secret = newSecret();
    const objection = tx.em.create(ObjectionEntity, {
      id: uuidv7(), receiptNumber: await nextReceiptNumber(tx), secretHash: secretHash(secret),
      programmeId: accused.programme_id, cycleId: accused.cycle_id, applicationId: accused.application_id,
      organizationId: accused.organization_id, subjectOrganizationName: accused.organization_name,
      text: input.text.trim(), status: 'INCOMPLETE', receivedAt: tx.now, version: 1,
    });
    await tx.em.flush();
    await keepDocuments(tx, objection.id, proof, true);
    await keepDocuments(tx, objection.id, evidence, false);
    await keepObjector(tx, objection, input);
    tx.audit(`objection ${objection.receiptNumber}`);
    return receiveWhenComplete(tx, objection, await missingParts(tx, objection), secret);
  },
});
