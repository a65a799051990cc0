import type { MachineClientId, ProgrammeId } from '@award/identity';
import { instantColumn } from '@award/subgraph';
import { defineEntity, p } from '@mikro-orm/core';

/** A program that reads statistics for itself. */
export const MachineClientEntity = defineEntity({
  name: 'MachineClient',
  schema: 'identity',
  tableName: 'machine_client',
  properties: {
    id: p.uuid().$type<MachineClientId>().primary(),
    clientId: p.text(),
    name: p.text(),
    role: p.text().$type<'ANALYST'>(),
    programmeId: p.uuid().$type<ProgrammeId>().nullable(),
    secretHash: p.blob(),
    createdAt: p.type(instantColumn),
    createdByName: p.text(),
    endedAt: p.type(instantColumn).nullable(),
  },
});
