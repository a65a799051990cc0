import { isRefusal } from '@award/regulation';
import { command } from '@award/subgraph';
import { mayAct, moveCase } from '../../application/commands/move-case.ts';
import { lockCase } from '../../application/persistence/application.repository.ts';
import { publishNotice } from '../../notice/commands/publish-notice.ts';
import { namedCase } from '../../notice/domain/named-case.ts';
import { cycleOfCase } from '../../programme/persistence/cycle.repository.ts';
import { recommendationNoticeWords } from '../domain/notice-words.ts';
import { preparerBefore } from '../domain/preparer.ts';
import { checksOf, openRecommendation, unitOfCase } from '../persistence/recommendation.repository.ts';
import { checkFacts, preparersOf } from './preparers.ts';

export interface PublishRecommendationNoticeInput {
  applicationId: string;
  idempotencyKey: string;
}

/** The unit's approver shows the public whom it will recommend, once all six checks are passed (Art. 11(3)). */
export const publishRecommendationNotice = command<PublishRecommendationNoticeInput, { id: string }>({
  key: 'Mutation.publishRecommendationNotice',
  idempotencyKey: (input) => input.idempotencyKey,
  async run(tx, { applicationId }) {
    const application = await lockCase(tx, applicationId);
    if (isRefusal(application)) return application;
    const recommendation = await openRecommendation(tx, application);
    const checks = await checksOf(tx, recommendation);
    const facts = { checks: checkFacts(checks), preparedBy: preparerBefore(tx.viewer.personId, preparersOf(null, checks)) };
    const notYet = await mayAct(tx, application, 'publishRecommendationNotice', facts);
    if (notYet) return notYet;
    const { cycle, ruleset } = await cycleOfCase(tx, application);
    const unit = await unitOfCase(tx, application);
    const words = recommendationNoticeWords({
      organizationName: application.organizationName, number: application.number, cycleTitle: cycle.titleZh, unitName: unit.nameZh, workingDays: ruleset.noticeWorkingDays,
    });
    const { notice, period } = await publishNotice(
      tx,
      { kind: 'RECOMMENDATION', programmeId: application.programmeId, cycleId: cycle.id, applicationId: application.id, issuer: unit.nameZh, ...words, entries: [namedCase(application)] },
      ruleset,
    );
    recommendation.noticeId = notice.id;
    const refusal = await moveCase(tx, application, 'publishRecommendationNotice', facts, {
      note: notice.number, clock: { kind: 'RECOMMENDATION_NOTICE', endsAt: period.endsAt },
    });
    return refusal ?? { id: application.id };
  },
});
