import type { PersonId, QualificationReviewId } from '@award/identity';
import { isRefusal, refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import { normalized } from '../../../text/plain-text.ts';
import { unfitText } from '../../../text/required-texts.ts';
import { moveCase } from '../../application/commands/move-case.ts';
import { lockCase } from '../../application/persistence/application.repository.ts';
import { unfitReason } from '../../recommendation/domain/unfit-reason.ts';
import { QualificationReviewEntity } from '../persistence/qualification.entities.ts';
import { supersedeReview } from '../persistence/qualification.repository.ts';

export interface RecordQualificationInput {
  applicationId: string;
  complete: boolean;
  proceduresSound: boolean;
  finding: string;
  decision: 'PASS' | 'REFUSE';
  reason?: string | null;
}

/** The Office's clerk records the review for the director to sign; recording again takes back an earlier signature (Art. 11(4)). */
export const recordQualification = command<RecordQualificationInput, { id: string }>({
  key: 'Mutation.recordQualification',
  async run(tx, input) {
    const application = await lockCase(tx, input.applicationId);
    if (isRefusal(application)) return application;
    const unfit = unfitText({ finding: [input.finding, 5000] }) ?? unfitReason(input.reason ?? '');
    if (unfit) return unfit;
    const reason = normalized(input.reason ?? '') || null;
    if (input.decision === 'REFUSE' && !reason)
      return refuse('REASON_REQUIRED', { action: { value: 'notAccept', display: { zh: '不予受理', en: 'Do not accept' } } });
    const refusal = await moveCase(tx, application, 'recordQualification', {});
    if (refusal) return refusal;
    await supersedeReview(tx, application.id);
    tx.em.persist(
      tx.em.create(QualificationReviewEntity, {
        id: uuidv7() as QualificationReviewId, applicationId: application.id, complete: input.complete, proceduresSound: input.proceduresSound,
        finding: normalized(input.finding), decision: input.decision, reason, preparedBy: tx.viewer.personId as PersonId, preparedByName: tx.viewer.name,
        preparedAt: tx.now, clauses: null, signedBy: null, signedByName: null, signedAt: null, supersededAt: null,
      }),
    );
    return { id: application.id };
  },
});
