import { defineEntity, p } from '@mikro-orm/core';
import type { InferEntity } from '@mikro-orm/core';
import type { CriteriaSetId, CycleId, PersonId, ProgrammeId } from '@award/identity';
import { instantColumn } from '@award/subgraph';
import type { Category } from '@award/regulation';

/** A versioned tree of scored items for one category of organization (Art. 5). */
export const CriteriaSetEntity = defineEntity({
  name: 'CriteriaSet',
  schema: 'application',
  tableName: 'criteria_set',
  properties: {
    id: p.uuid().$type<CriteriaSetId>().primary(),
    programmeId: p.uuid().$type<ProgrammeId>(),
    category: p.text().$type<Category>(),
    version: p.integer(),
    origin: p.enum(['NATIONAL', 'OFFICE']),
    titleZh: p.text(),
    titleEn: p.text(),
    status: p.enum(['DRAFT', 'PROPOSED', 'APPROVED', 'RETIRED']),
    draftedBy: p.uuid().$type<PersonId>().nullable(),
    draftedAt: p.type(instantColumn),
    proposedAt: p.type(instantColumn).nullable(),
    approvedBy: p.uuid().$type<PersonId>().nullable(),
    approvedByName: p.text().nullable(),
    approvedAt: p.type(instantColumn).nullable(),
  },
});

export type CriteriaSet = InferEntity<typeof CriteriaSetEntity>;

/** Which set serves a category of a cycle. */
export const CycleCriteriaEntity = defineEntity({
  name: 'CycleCriteria',
  schema: 'application',
  tableName: 'cycle_criteria',
  properties: {
    cycleId: p.uuid().$type<CycleId>().primary(),
    category: p.text().$type<Category>().primary(),
    criteriaSetId: p.uuid().$type<CriteriaSetId>(),
  },
});
