import { defineEntity, p } from '@mikro-orm/core';
import type { OrganizationId, PersonId } from '@award/identity';
import { instantColumn, plainDateColumn } from '@award/subgraph';

/** An accident, violation or act of dishonesty in the Office's register (Art. 9(3)). */
export const AdverseFactEntity = defineEntity({
  name: 'AdverseFact',
  schema: 'application',
  tableName: 'adverse_fact',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid().$type<OrganizationId>(),
    kind: p.enum(['ACCIDENT', 'VIOLATION', 'DISHONESTY']),
    severity: p.enum(['MAJOR', 'SERIOUS', 'MINOR']),
    occurredOn: p.type(plainDateColumn),
    source: p.text(),
    description: p.text(),
    recordedBy: p.uuid().$type<PersonId>(),
    recordedByName: p.text(),
    recordedAt: p.type(instantColumn),
  },
});
