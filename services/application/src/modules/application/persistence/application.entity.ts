import { defineEntity, p } from '@mikro-orm/core';
import type { InferEntity } from '@mikro-orm/core';
import type { ApplicationId, CycleId, OrganizationId, PersonId, ProgrammeId, RecommendingUnitId } from '@award/identity';
import { instantColumn } from '@award/subgraph';
import type { Category } from '@award/regulation';
import type { Stage } from '@award/regulation';

/**
 * One organization's case in one cycle (Art. 11). `stage` is written by `moveCase` alone.
 * The organization's words are those of the start, so that a page of the queue is one table.
 */
export const ApplicationEntity = defineEntity({
  name: 'Application',
  schema: 'application',
  tableName: 'application',
  properties: {
    id: p.uuid().$type<ApplicationId>().primary(),
    number: p.text(),
    cycleId: p.uuid().$type<CycleId>(),
    programmeId: p.uuid().$type<ProgrammeId>(),
    organizationId: p.uuid().$type<OrganizationId>(),
    category: p.text().$type<Category>(),
    stage: p.text().$type<Stage>(),
    stageBeforeReturn: p.text().$type<Stage>().nullable(),
    notAdvancedAt: p.text().$type<Stage>().nullable(),
    outcomeReason: p.text().nullable(),
    recommendingUnitId: p.uuid().$type<RecommendingUnitId>().nullable(),
    /** when it first left the organization; from then on others than its members see it */
    firstSubmittedAt: p.type(instantColumn).nullable(),
    organizationName: p.text(),
    creditCode: p.text(),
    divisionCode: p.text(),
    industry: p.text(),
    smallOrMedium: p.boolean(),
    /** the legal clock that runs against the case now, for ordering the queue; cleared by every move */
    clockKind: p.text().nullable(),
    clockEndsAt: p.type(instantColumn).nullable(),
    startedBy: p.uuid().$type<PersonId>().nullable(),
    startedAt: p.type(instantColumn),
    materialChangedAt: p.type(instantColumn),
    updatedAt: p.type(instantColumn),
    version: p.integer().version(),
  },
});

export type Application = InferEntity<typeof ApplicationEntity>;
