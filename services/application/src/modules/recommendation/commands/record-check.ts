import type { PersonId } from '@award/identity';
import { CHECK_KINDS, isRefusal } from '@award/regulation';
import type { CheckKind } from '@award/regulation';
import { command } from '@award/subgraph';
import { normalized } from '../../../text/plain-text.ts';
import { unfitText } from '../../../text/required-texts.ts';
import { moveCase } from '../../application/commands/move-case.ts';
import { lockCase } from '../../application/persistence/application.repository.ts';
import { RecommendationCheckEntity } from '../persistence/recommendation.entity.ts';
import { openRecommendation } from '../persistence/recommendation.repository.ts';

export interface RecordCheckInput {
  applicationId: string;
  check: CheckKind;
  passed: boolean;
  finding: string;
}

/** The unit's handler makes one of the six checks and states its finding; a later one replaces it until the notice (Art. 11(3)). */
export const recordCheck = command<RecordCheckInput, { id: string }>({
  key: 'Mutation.recordCheck',
  async run(tx, { applicationId, check, passed, finding }) {
    const application = await lockCase(tx, applicationId);
    if (isRefusal(application)) return application;
    const unfit = unfitText({ finding: [finding, 2000] });
    if (unfit) return unfit;
    const refusal = await moveCase(tx, application, 'recordCheck', {}, { note: CHECK_KINDS[check].zh });
    if (refusal) return refusal;
    const recommendation = await openRecommendation(tx, application);
    const made = {
      passed, finding: normalized(finding), checkedBy: tx.viewer.personId as PersonId, checkedByName: tx.viewer.name, checkedAt: tx.now,
    };
    const earlier = await tx.em.findOne(RecommendationCheckEntity, { recommendationId: recommendation.id, kind: check });
    if (earlier) Object.assign(earlier, made);
    else tx.em.persist(tx.em.create(RecommendationCheckEntity, { recommendationId: recommendation.id, kind: check, ...made }));
    return { id: application.id };
  },
});
