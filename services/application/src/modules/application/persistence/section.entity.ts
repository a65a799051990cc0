import { defineEntity, p } from '@mikro-orm/core';
import type { ApplicationId, CriterionId, PersonId } from '@award/identity';
import { instantColumn } from '@award/subgraph';

/** The answer to one criterion; of a trade secret the words are in `section_secret` (Art. 11(2), 22). */
export const SectionEntity = defineEntity({
  name: 'Section',
  schema: 'application',
  tableName: 'section',
  properties: {
    id: p.uuid().primary(),
    applicationId: p.uuid().$type<ApplicationId>(),
    itemId: p.uuid().$type<CriterionId>(),
    text: p.text(),
    wordCount: p.integer(),
    tradeSecret: p.boolean(),
    version: p.integer(),
    updatedAt: p.type(instantColumn),
    updatedBy: p.uuid().$type<PersonId>().nullable(),
    updatedByName: p.text(),
  },
});
