import { defineEntity, p } from '@mikro-orm/core';
import type { AuthorityId, ProgrammeId } from '@award/identity';
import { instantColumn } from '@award/subgraph';

/** A competent department that the Office may consult (Art. 11(4)). */
export const AuthorityEntity = defineEntity({
  name: 'Authority',
  schema: 'application',
  tableName: 'authority',
  properties: {
    id: p.uuid().$type<AuthorityId>().primary(),
    programmeId: p.uuid().$type<ProgrammeId>(),
    nameZh: p.text(),
    nameEn: p.text(),
    registeredAt: p.type(instantColumn),
  },
});
