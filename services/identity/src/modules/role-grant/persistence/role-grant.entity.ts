import type { PersonId, ProgrammeId, Role, RoleGrantId } from '@award/identity';
import { instantColumn, plainDateColumn } from '@award/subgraph';
import { defineEntity, p } from '@mikro-orm/core';

/** A role that a person may act in, from a day on, until it is ended. */
export const RoleGrantEntity = defineEntity({
  name: 'RoleGrant',
  schema: 'identity',
  tableName: 'role_grant',
  properties: {
    id: p.uuid().$type<RoleGrantId>().primary(),
    personId: p.uuid().$type<PersonId>(),
    role: p.text().$type<Role>(),
    programmeId: p.uuid().$type<ProgrammeId>().nullable(),
    scopeId: p.uuid().nullable(),
    validFrom: p.type(plainDateColumn),
    validUntil: p.type(plainDateColumn).nullable(),
    grantedAt: p.type(instantColumn),
    grantedByName: p.text(),
    endedAt: p.type(instantColumn).nullable(),
    endedByName: p.text().nullable(),
  },
});
