import { isId } from '@award/identity';
import type { RecommendingUnitId } from '@award/identity';
import { isRefusal, refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { normalized } from '../../../text/plain-text.ts';
import { announceCase } from '../../application/commands/announce-case.ts';
import { moveCase } from '../../application/commands/move-case.ts';
import { unitFacts } from '../../application/domain/unit-facts.ts';
import { lockCase } from '../../application/persistence/application.repository.ts';
import { RecommendingUnitEntity } from '../../programme/persistence/recommending-unit.entity.ts';
import { unfitReason } from '../domain/unfit-reason.ts';
import { supersedeRecommendation } from '../persistence/recommendation.repository.ts';

export interface TransferApplicationInput {
  applicationId: string;
  recommendingUnitId: string;
  reason: string;
}

/** Hands a case to the unit that is competent by place or industry (Art. 8), which checks it anew; the other services are told. */
export const transferApplication = command<TransferApplicationInput, { id: string }>({
  key: 'Mutation.transferApplication',
  async run(tx, input) {
    const application = await lockCase(tx, input.applicationId);
    if (isRefusal(application)) return application;
    const unfit = unfitReason(input.reason);
    if (unfit) return unfit;
    const id = input.recommendingUnitId as RecommendingUnitId;
    const unit = isId(id) ? await tx.em.findOne(RecommendingUnitEntity, { id, programmeId: application.programmeId }) : null;
    if (unit && unit.id === application.recommendingUnitId) return refuse('ALREADY_DONE', { what: unit.nameZh });
    const reason = normalized(input.reason);
    const refusal = await moveCase(tx, application, 'transferApplication', { ...unitFacts(application, unit), reason }, { note: `${unit?.nameZh ?? ''}：${reason}` });
    if (refusal) return refusal;
    await supersedeRecommendation(tx, application.id);
    application.recommendingUnitId = id;
    await announceCase(tx, application, application.stage);
    return { id: application.id };
  },
});
