import { actionFact, isRefusal, refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { unfitText } from '../../../text/required-texts.ts';
import { lockCase } from '../persistence/application.repository.ts';
import { moveCase } from './move-case.ts';

export interface WithdrawApplicationInput {
  applicationId: string;
  reason: string;
  idempotencyKey: string;
}

/** The applicant takes part of its own will and may withdraw until the award notice (Art. 3, 11). */
export const withdrawApplication = command<WithdrawApplicationInput, { id: string }>({
  key: 'Mutation.withdrawApplication',
  idempotencyKey: (input) => input.idempotencyKey,
  async run(tx, { applicationId, reason }) {
    const application = await lockCase(tx, applicationId);
    if (isRefusal(application)) return application;
    if (reason.trim() === '') return refuse('REASON_REQUIRED', { action: actionFact('withdrawApplication') });
    const unfit = unfitText({ reason: [reason, 1000] });
    if (unfit) return unfit;
    const refusal = await moveCase(tx, application, 'withdrawApplication', {}, { note: reason.trim(), outcomeReason: reason.trim() });
    return refusal ?? { id: application.id };
  },
});
