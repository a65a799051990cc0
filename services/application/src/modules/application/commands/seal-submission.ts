import type { PersonId } from '@award/identity';
import type { CommandTransaction } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import { seal } from '../../../seal/seal.ts';
import { receiptNumber } from '../domain/receipt-number.ts';
import type { Application } from '../persistence/application.entity.ts';
import { SubmissionEntity } from '../persistence/case-record.entities.ts';
import { sealableContent } from '../persistence/sealable-content.ts';

/**
 * Seals what is handed in: the whole content as canonical JSON with its SHA-256, trade secrets included and guarded
 * like them, and a receipt. Never changed; a resubmission seals anew.
 */
export async function sealSubmission(tx: CommandTransaction, application: Application): Promise<void> {
  await tx.em.flush();
  const ordinal = (await tx.em.count(SubmissionEntity, { applicationId: application.id })) + 1;
  const { content, hash } = seal({ ...(await sealableContent(tx, application.id)), ordinal, submittedAt: tx.now, submittedBy: tx.viewer.name });
  const id = uuidv7();
  tx.em.create(SubmissionEntity, {
    id, applicationId: application.id, ordinal, receipt: receiptNumber(application.number, ordinal, hash), contentHash: hash,
    submittedBy: tx.viewer.personId as PersonId, submittedByName: tx.viewer.name, submittedAt: tx.now,
  });
  await tx.em.flush();
  await tx.execute('insert into application.sealed_content (submission_id, application_id, content) values ($1, $2, $3)', [id, application.id, content]);
}
