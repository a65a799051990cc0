import type { ApplicationId, RecommendationId, RecommendingUnitId } from '@award/identity';
import type { CommandTransaction } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import type { Application } from '../../application/persistence/application.entity.ts';
import { RecommendingUnitEntity } from '../../programme/persistence/recommending-unit.entity.ts';
import type { RecommendingUnit } from '../../programme/persistence/recommending-unit.entity.ts';
import { RecommendationCheckEntity, RecommendationEntity } from './recommendation.entity.ts';
import type { Recommendation, RecommendationCheck } from './recommendation.entity.ts';

/** The recommendation on which the unit works now; the case is locked, so there is never a second. */
export async function openRecommendation(tx: CommandTransaction, application: Application): Promise<Recommendation> {
  const open = await findRecommendation(tx, application.id);
  if (open) return open;
  const fresh = tx.em.create(RecommendationEntity, {
    id: uuidv7() as RecommendationId, applicationId: application.id, unitId: application.recommendingUnitId as RecommendingUnitId, noticeId: null,
    begunAt: tx.now, opinion: null, preparedBy: null, preparedByName: null, preparedAt: null, approvedBy: null, approvedByName: null,
    issuedBy: null, issuedAt: null, supersededAt: null,
  });
  tx.em.persist(fresh);
  return fresh;
}

/** The recommendation in force, or null when the unit has not begun. */
export async function findRecommendation(tx: CommandTransaction, applicationId: ApplicationId): Promise<Recommendation | null> {
  return tx.em.findOne(RecommendationEntity, { applicationId, supersededAt: null });
}

/** Ends the round: corrected material, or another unit, is checked anew. */
export async function supersedeRecommendation(tx: CommandTransaction, applicationId: ApplicationId): Promise<void> {
  const open = await findRecommendation(tx, applicationId);
  if (open) open.supersededAt = tx.now;
}

/** The checks made so far, in the order in which they were made. */
export async function checksOf(tx: CommandTransaction, recommendation: Recommendation | null): Promise<RecommendationCheck[]> {
  if (!recommendation) return [];
  return tx.em.find(RecommendationCheckEntity, { recommendationId: recommendation.id }, { orderBy: { checkedAt: 'asc' } });
}

/** The unit that the applicant chose; a case under recommendation always has one. */
export async function unitOfCase(tx: CommandTransaction, application: Application): Promise<RecommendingUnit> {
  return tx.em.findOneOrFail(RecommendingUnitEntity, { id: application.recommendingUnitId as RecommendingUnitId });
}
