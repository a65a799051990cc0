import type { ApplicationId, CycleId, PersonId, ProgrammeId, RecusalId } from '@award/identity';
import { instantColumn } from '@award/subgraph';
import { defineEntity, p } from '@mikro-orm/core';
import { GROUNDS, RECUSAL_ORIGINS, RECUSAL_STATUSES } from '../domain/recusal.ts';

/** The interest of one person in one case (Art. 22). */
export const RecusalEntity = defineEntity({
  name: 'Recusal',
  schema: 'panel',
  tableName: 'recusal',
  properties: {
    id: p.uuid().$type<RecusalId>().primary(),
    programmeId: p.uuid().$type<ProgrammeId>(),
    cycleId: p.uuid().$type<CycleId>(),
    applicationId: p.uuid().$type<ApplicationId>(),
    personId: p.uuid().$type<PersonId>(),
    personName: p.text(),
    ground: p.enum(GROUNDS),
    origin: p.enum(RECUSAL_ORIGINS),
    detail: p.text(),
    status: p.enum(RECUSAL_STATUSES),
    raisedAt: p.type(instantColumn),
    decidedBy: p.uuid().$type<PersonId>().nullable(),
    decidedByName: p.text().nullable(),
    decidedAt: p.type(instantColumn).nullable(),
    reason: p.text().nullable(),
  },
});
