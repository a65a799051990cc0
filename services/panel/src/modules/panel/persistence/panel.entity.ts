import type { CycleId, PanelId, PersonId, ProgrammeId } from '@award/identity';
import { instantColumn } from '@award/subgraph';
import { defineEntity, p } from '@mikro-orm/core';
import type { InferEntity } from '@mikro-orm/core';
import { PANEL_STATUSES } from '../domain/panel-status.ts';

/** A material, presentation or site panel of one cycle (Art. 11(5)–(7)). */
export const PanelEntity = defineEntity({
  name: 'Panel',
  schema: 'panel',
  tableName: 'panel',
  properties: {
    id: p.uuid().$type<PanelId>().primary(),
    programmeId: p.uuid().$type<ProgrammeId>(),
    cycleId: p.uuid().$type<CycleId>(),
    stage: p.enum(['MATERIAL', 'PRESENTATION', 'SITE']),
    name: p.text(),
    status: p.enum(PANEL_STATUSES),
    seed: p.text().nullable(),
    formedBy: p.uuid().$type<PersonId>(),
    formedByName: p.text(),
    formedAt: p.type(instantColumn),
    startedBy: p.uuid().$type<PersonId>().nullable(),
    startedAt: p.type(instantColumn).nullable(),
    closedAt: p.type(instantColumn).nullable(),
  },
});

export type Panel = InferEntity<typeof PanelEntity>;
