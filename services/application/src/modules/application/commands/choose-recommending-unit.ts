import { isId } from '@award/identity';
import type { RecommendingUnitId } from '@award/identity';
import { isRefusal } from '@award/regulation';
import { command } from '@award/subgraph';
import { RecommendingUnitEntity } from '../../programme/persistence/recommending-unit.entity.ts';
import { unitFacts } from '../domain/unit-facts.ts';
import { lockCase } from '../persistence/application.repository.ts';
import { moveCase } from './move-case.ts';

export interface ChooseRecommendingUnitInput {
  applicationId: string;
  recommendingUnitId: string;
}

/** The applicant chooses one recommending unit by its place or its industry (Art. 8). */
export const chooseRecommendingUnit = command<ChooseRecommendingUnitInput, { id: string }>({
  key: 'Mutation.chooseRecommendingUnit',
  async run(tx, input) {
    const application = await lockCase(tx, input.applicationId);
    if (isRefusal(application)) return application;
    const id = input.recommendingUnitId as RecommendingUnitId;
    const unit = isId(id) ? await tx.em.findOne(RecommendingUnitEntity, { id, programmeId: application.programmeId }) : null;
    const refusal = await moveCase(tx, application, 'chooseRecommendingUnit', { ...unitFacts(application, unit) }, { note: unit?.nameZh ?? null });
    if (refusal) return refusal;
    application.recommendingUnitId = id;
    return { id: application.id };
  },
});
