import { isRefusal } from '@award/regulation';
import { command } from '@award/subgraph';
import { applicantFacts } from '../persistence/applicant-facts.ts';
import { lockCase } from '../persistence/application.repository.ts';
import { CaseReturnEntity } from '../persistence/case-record.entities.ts';
import { moveCase } from './move-case.ts';
import { sealSubmission } from './seal-submission.ts';

export interface ResubmitApplicationInput {
  applicationId: string;
  idempotencyKey: string;
}

/** Hands the corrected case back to where it was returned from; what was changed is declared and sealed anew (Art. 11(2)). */
export const resubmitApplication = command<ResubmitApplicationInput, { id: string }>({
  key: 'Mutation.resubmitApplication',
  idempotencyKey: (input) => input.idempotencyKey,
  async run(tx, { applicationId }) {
    const application = await lockCase(tx, applicationId);
    if (isRefusal(application)) return application;
    const refusal = await moveCase(tx, application, 'resubmitApplication', await applicantFacts(tx.reader, application.id, tx.today));
    if (refusal) return refusal;
    const open = await tx.em.findOne(CaseReturnEntity, { applicationId: application.id, resubmittedAt: null });
    if (open) open.resubmittedAt = tx.now;
    await sealSubmission(tx, application);
    return { id: application.id };
  },
});
