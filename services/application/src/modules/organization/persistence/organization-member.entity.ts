import { defineEntity, p } from '@mikro-orm/core';
import type { OrganizationId, PersonId } from '@award/identity';
import { instantColumn } from '@award/subgraph';
import { MEMBERSHIPS } from '../domain/membership.ts';

/** A person who may act for an organization. */
export const OrganizationMemberEntity = defineEntity({
  name: 'OrganizationMember',
  schema: 'application',
  tableName: 'organization_member',
  properties: {
    organizationId: p.uuid().$type<OrganizationId>().primary(),
    personId: p.uuid().$type<PersonId>().primary(),
    name: p.text(),
    membership: p.enum(MEMBERSHIPS),
    since: p.type(instantColumn),
  },
});
