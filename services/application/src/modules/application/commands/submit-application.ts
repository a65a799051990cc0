import { isRefusal } from '@award/regulation';
import { command } from '@award/subgraph';
import { closeNotice } from '../../notice/commands/close-notice.ts';
import { lockNewestNotice } from '../../notice/persistence/notice.repository.ts';
import { applicantFacts } from '../persistence/applicant-facts.ts';
import { lockCase } from '../persistence/application.repository.ts';
import { moveCase } from './move-case.ts';
import { sealSubmission } from './seal-submission.ts';

export interface SubmitApplicationInput {
  applicationId: string;
  idempotencyKey: string;
}

/** Hands the application in after its internal notice: the notice closes, the content is sealed, the recommending unit has it (Art. 11(2), (3)). */
export const submitApplication = command<SubmitApplicationInput, { id: string }>({
  key: 'Mutation.submitApplication',
  idempotencyKey: (input) => input.idempotencyKey,
  async run(tx, { applicationId }) {
    const application = await lockCase(tx, applicationId);
    if (isRefusal(application)) return application;
    const notice = await lockNewestNotice(tx, 'INTERNAL', { applicationId: application.id });
    const refusal = await moveCase(tx, application, 'submitApplication', await applicantFacts(tx.reader, application.id, tx.today));
    if (refusal) return refusal;
    const stillRunning = notice && closeNotice(tx, notice);
    if (stillRunning) return stillRunning;
    application.firstSubmittedAt ??= tx.now;
    await sealSubmission(tx, application);
    return { id: application.id };
  },
});
