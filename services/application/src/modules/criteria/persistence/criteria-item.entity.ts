import { defineEntity, p } from '@mikro-orm/core';
import type { CriteriaSetId, CriterionId } from '@award/identity';

/** A scored item; the leaves are an application's sections. */
export const CriteriaItemEntity = defineEntity({
  name: 'CriteriaItem',
  schema: 'application',
  tableName: 'criteria_item',
  properties: {
    id: p.uuid().$type<CriterionId>().primary(),
    criteriaSetId: p.uuid().$type<CriteriaSetId>(),
    parentId: p.uuid().$type<CriterionId>().nullable(),
    position: p.integer(),
    code: p.text(),
    titleZh: p.text(),
    titleEn: p.text(),
    guidanceZh: p.text().nullable(),
    guidanceEn: p.text().nullable(),
    points: p.integer(),
    wordLimit: p.integer().nullable(),
    evidenceZh: p.text().nullable(),
    evidenceEn: p.text().nullable(),
    leaf: p.boolean(),
  },
});
