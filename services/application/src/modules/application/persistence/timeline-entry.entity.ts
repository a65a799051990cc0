import { defineEntity, p } from '@mikro-orm/core';
import type { ApplicationId, PersonId } from '@award/identity';
import { instantColumn } from '@award/subgraph';
import type { Stage } from '@award/regulation';

/** What happened to a case, by whom, by which article; only ever added to. */
export const TimelineEntryEntity = defineEntity({
  name: 'TimelineEntry',
  schema: 'application',
  tableName: 'timeline_entry',
  properties: {
    id: p.uuid().primary(),
    applicationId: p.uuid().$type<ApplicationId>(),
    at: p.type(instantColumn),
    action: p.text(),
    actorId: p.uuid().$type<PersonId>().nullable(),
    actor: p.text(),
    actorRole: p.text(),
    article: p.text().nullable(),
    note: p.text().nullable(),
    fromStage: p.text().$type<Stage>().nullable(),
    stage: p.text().$type<Stage>().nullable(),
  },
});
