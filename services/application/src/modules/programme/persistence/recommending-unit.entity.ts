import { defineEntity, p } from '@mikro-orm/core';
import type { InferEntity } from '@mikro-orm/core';
import type { ProgrammeId, RecommendingUnitId } from '@award/identity';
import { instantColumn } from '@award/subgraph';

/** A county, zone or industry department that checks and recommends (Art. 8); `issuer` signs the opinion (Art. 11(3)). */
export const RecommendingUnitEntity = defineEntity({
  name: 'RecommendingUnit',
  schema: 'application',
  tableName: 'recommending_unit',
  properties: {
    id: p.uuid().$type<RecommendingUnitId>().primary(),
    programmeId: p.uuid().$type<ProgrammeId>(),
    nameZh: p.text(),
    nameEn: p.text(),
    kind: p.enum(['COUNTY', 'ZONE', 'DEPARTMENT']),
    divisionCode: p.text().nullable(),
    industry: p.text().nullable(),
    issuerZh: p.text(),
    issuerEn: p.text(),
    registeredAt: p.type(instantColumn),
  },
});

export type RecommendingUnit = InferEntity<typeof RecommendingUnitEntity>;
