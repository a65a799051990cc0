import { defineEntity, p } from '@mikro-orm/core';
import type { InferEntity } from '@mikro-orm/core';
import type { ApplicationId, PersonId, PublicNoticeId, RecommendationId, RecommendingUnitId } from '@award/identity';
import type { CheckKind } from '@award/regulation';
import { instantColumn } from '@award/subgraph';

/** One unit's checks and opinion on one case (Art. 11(3)); superseded when the case is returned or transferred. */
export const RecommendationEntity = defineEntity({
  name: 'Recommendation',
  schema: 'application',
  tableName: 'recommendation',
  properties: {
    id: p.uuid().$type<RecommendationId>().primary(),
    applicationId: p.uuid().$type<ApplicationId>(),
    unitId: p.uuid().$type<RecommendingUnitId>(),
    noticeId: p.uuid().$type<PublicNoticeId>().nullable(),
    begunAt: p.type(instantColumn),
    opinion: p.text().nullable(),
    preparedBy: p.uuid().$type<PersonId>().nullable(),
    preparedByName: p.text().nullable(),
    preparedAt: p.type(instantColumn).nullable(),
    approvedBy: p.uuid().$type<PersonId>().nullable(),
    approvedByName: p.text().nullable(),
    /** in whose name the opinion was issued: county government, zone committee, industry department */
    issuedBy: p.text().nullable(),
    issuedAt: p.type(instantColumn).nullable(),
    supersededAt: p.type(instantColumn).nullable(),
  },
});

export type Recommendation = InferEntity<typeof RecommendationEntity>;

/** One of the six checks with its finding. */
export const RecommendationCheckEntity = defineEntity({
  name: 'RecommendationCheck',
  schema: 'application',
  tableName: 'recommendation_check',
  properties: {
    recommendationId: p.uuid().$type<RecommendationId>().primary(),
    kind: p.text().$type<CheckKind>().primary(),
    passed: p.boolean(),
    finding: p.text(),
    checkedBy: p.uuid().$type<PersonId>(),
    checkedByName: p.text(),
    checkedAt: p.type(instantColumn),
  },
});

export type RecommendationCheck = InferEntity<typeof RecommendationCheckEntity>;
