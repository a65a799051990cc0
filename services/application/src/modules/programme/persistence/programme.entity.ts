import { defineEntity, p } from '@mikro-orm/core';
import type { InferEntity } from '@mikro-orm/core';
import type { ProgrammeId } from '@award/identity';
import { instantColumn } from '@award/subgraph';

/** One award scheme: the prefecture's, or that of a county or the zone (Art. 23, 24). */
export const ProgrammeEntity = defineEntity({
  name: 'Programme',
  schema: 'application',
  tableName: 'programme',
  properties: {
    id: p.uuid().$type<ProgrammeId>().primary(),
    nameZh: p.text(),
    nameEn: p.text(),
    level: p.enum(['PREFECTURE', 'COUNTY', 'ZONE']),
    divisionCode: p.text(),
    openedAt: p.type(instantColumn),
  },
});

export type Programme = InferEntity<typeof ProgrammeEntity>;
