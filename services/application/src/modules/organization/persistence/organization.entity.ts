import { defineEntity, p } from '@mikro-orm/core';
import type { InferEntity } from '@mikro-orm/core';
import type { OrganizationId, PersonId } from '@award/identity';
import { instantColumn, plainDateColumn } from '@award/subgraph';
import type { OrganizationKind, OrganizationSize } from '@award/regulation';

/** A legal person, unincorporated body, or their branch, internal or dispatched unit (Art. 2). */
export const OrganizationEntity = defineEntity({
  name: 'Organization',
  schema: 'application',
  tableName: 'organization',
  properties: {
    id: p.uuid().$type<OrganizationId>().primary(),
    name: p.text(),
    creditCode: p.text(),
    kind: p.text().$type<OrganizationKind>(),
    parentId: p.uuid().$type<OrganizationId>().nullable(),
    divisionCode: p.text(),
    address: p.text(),
    industry: p.text(),
    size: p.text().$type<OrganizationSize>(),
    establishedOn: p.type(plainDateColumn),
    operatingSince: p.type(plainDateColumn),
    newField: p.boolean(),
    registeredBy: p.uuid().$type<PersonId>(),
    registeredAt: p.type(instantColumn),
  },
});

export type Organization = InferEntity<typeof OrganizationEntity>;
