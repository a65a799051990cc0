import type { ExpertId, PersonId, ProgrammeId } from '@award/identity';
import { instantColumn, plainDateColumn } from '@award/subgraph';
import { defineEntity, p } from '@mikro-orm/core';
import type { InferEntity } from '@mikro-orm/core';
import { EXPERT_STATUSES } from '@award/regulation';
import type { ExpertStatus } from '@award/regulation';

/** A reviewer of the pool (Art. 7(4)). */
export const ExpertEntity = defineEntity({
  name: 'Expert',
  schema: 'panel',
  tableName: 'expert',
  properties: {
    id: p.uuid().$type<ExpertId>().primary(),
    programmeId: p.uuid().$type<ProgrammeId>(),
    personId: p.uuid().$type<PersonId>(),
    name: p.text(),
    status: p.enum(Object.keys(EXPERT_STATUSES) as ExpertStatus[]),
    specialities: p.array(),
    invitedAt: p.type(instantColumn),
    invitedBy: p.uuid().$type<PersonId>(),
    acceptedAt: p.type(instantColumn).nullable(),
    removedOn: p.type(plainDateColumn).nullable(),
  },
});

export type Expert = InferEntity<typeof ExpertEntity>;
