import type { PersonId } from '@award/identity';
import { isRefusal } from '@award/regulation';
import { command } from '@award/subgraph';
import { normalized } from '../../../text/plain-text.ts';
import { moveCase } from '../../application/commands/move-case.ts';
import { lockCase } from '../../application/persistence/application.repository.ts';
import { preparerBefore } from '../domain/preparer.ts';
import { checksOf, findRecommendation } from '../persistence/recommendation.repository.ts';
import { preparersOf } from './preparers.ts';
import { unfitReason } from '../domain/unfit-reason.ts';

export interface DeclineRecommendationInput {
  applicationId: string;
  reason: string;
  idempotencyKey: string;
}

/** The unit does not recommend, for a reason that the applicant reads; signed by another person than checked (Art. 11(3)). */
export const declineRecommendation = command<DeclineRecommendationInput, { id: string }>({
  key: 'Mutation.declineRecommendation',
  idempotencyKey: (input) => input.idempotencyKey,
  async run(tx, input) {
    const application = await lockCase(tx, input.applicationId);
    if (isRefusal(application)) return application;
    const unfit = unfitReason(input.reason);
    if (unfit) return unfit;
    const recommendation = await findRecommendation(tx, application.id);
    const checks = await checksOf(tx, recommendation);
    const reason = normalized(input.reason);
    const preparedBy = preparerBefore(tx.viewer.personId, preparersOf(recommendation, checks));
    const refusal = await moveCase(tx, application, 'declineRecommendation', { reason, preparedBy }, { note: reason, outcomeReason: reason });
    if (refusal) return refusal;
    if (recommendation) Object.assign(recommendation, { approvedBy: tx.viewer.personId as PersonId, approvedByName: tx.viewer.name });
    return { id: application.id };
  },
});
