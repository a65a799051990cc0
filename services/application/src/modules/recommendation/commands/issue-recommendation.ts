import type { PersonId } from '@award/identity';
import { isRefusal } from '@award/regulation';
import { command } from '@award/subgraph';
import { moveCase } from '../../application/commands/move-case.ts';
import { lockCase } from '../../application/persistence/application.repository.ts';
import { closeNotice } from '../../notice/commands/close-notice.ts';
import { lockNewestNotice } from '../../notice/persistence/notice.repository.ts';
import { preparerBefore } from '../domain/preparer.ts';
import { checksOf, openRecommendation, unitOfCase } from '../persistence/recommendation.repository.ts';
import { checkFacts, preparersOf } from './preparers.ts';

export interface IssueRecommendationInput {
  applicationId: string;
  idempotencyKey: string;
}

/** After the notice the opinion is issued by another person than prepared it, and the file goes to the Office (Art. 11(3)). */
export const issueRecommendation = command<IssueRecommendationInput, { id: string }>({
  key: 'Mutation.issueRecommendation',
  idempotencyKey: (input) => input.idempotencyKey,
  async run(tx, { applicationId }) {
    const application = await lockCase(tx, applicationId);
    if (isRefusal(application)) return application;
    const unit = await unitOfCase(tx, application);
    const recommendation = await openRecommendation(tx, application);
    const checks = await checksOf(tx, recommendation);
    const notice = await lockNewestNotice(tx, 'RECOMMENDATION', { applicationId: application.id });
    const running = notice?.status === 'RUNNING' ? notice : null;
    const refusal = await moveCase(
      tx,
      application,
      'issueRecommendation',
      {
        on: tx.today,
        notice: { kind: 'RECOMMENDATION', ...(running && { publishedOn: running.period.event }) },
        checks: checkFacts(checks),
        recommendation: { unitKind: unit.kind, opinion: recommendation.opinion ?? null },
        preparedBy: preparerBefore(tx.viewer.personId, preparersOf(recommendation, checks)),
      },
      { note: unit.issuerZh },
    );
    if (refusal) return refusal;
    const stillRunning = running && closeNotice(tx, running);
    if (stillRunning) return stillRunning;
    Object.assign(recommendation, { approvedBy: tx.viewer.personId as PersonId, approvedByName: tx.viewer.name, issuedBy: unit.issuerZh, issuedAt: tx.now });
    return { id: application.id };
  },
});
