import type { CycleId, DeliberationId, PersonId, ProgrammeId } from '@award/identity';
import { instantColumn } from '@award/subgraph';
import { defineEntity, p } from '@mikro-orm/core';
import type { InferEntity } from '@mikro-orm/core';
import { DELIBERATION_STATUSES } from '../domain/deliberation.ts';

/** The leading group's meeting on one cycle (Art. 11(8)). */
export const DeliberationEntity = defineEntity({
  name: 'Deliberation',
  schema: 'panel',
  tableName: 'deliberation',
  properties: {
    id: p.uuid().$type<DeliberationId>().primary(),
    programmeId: p.uuid().$type<ProgrammeId>(),
    cycleId: p.uuid().$type<CycleId>(),
    meetingAt: p.type(instantColumn),
    status: p.enum(DELIBERATION_STATUSES),
    convenedBy: p.uuid().$type<PersonId>(),
    convenedAt: p.type(instantColumn),
    minutes: p.text().nullable(),
    concludedBy: p.uuid().$type<PersonId>().nullable(),
    concludedAt: p.type(instantColumn).nullable(),
  },
});

export type Deliberation = InferEntity<typeof DeliberationEntity>;
