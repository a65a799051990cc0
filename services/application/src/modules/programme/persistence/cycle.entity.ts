import { defineEntity, p } from '@mikro-orm/core';
import type { InferEntity } from '@mikro-orm/core';
import type { CycleId, ProgrammeId, RulesetVersionId } from '@award/identity';
import { instantColumn } from '@award/subgraph';
import { CYCLE_STATUSES } from '../domain/cycle-status.ts';

/** One edition of the award, every 2 years, with its pinned ruleset version (Art. 4). */
export const CycleEntity = defineEntity({
  name: 'Cycle',
  schema: 'application',
  tableName: 'cycle',
  properties: {
    id: p.uuid().$type<CycleId>().primary(),
    programmeId: p.uuid().$type<ProgrammeId>(),
    year: p.integer(),
    titleZh: p.text(),
    titleEn: p.text(),
    status: p.enum(CYCLE_STATUSES),
    rulesetId: p.uuid().$type<RulesetVersionId>(),
    plannedAt: p.type(instantColumn),
  },
});

export type Cycle = InferEntity<typeof CycleEntity>;
