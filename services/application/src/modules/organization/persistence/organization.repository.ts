import type { OrganizationId, PersonId, Relation } from '@award/identity';
import type { CommandTransaction } from '@award/subgraph';
import type { Membership } from '../domain/membership.ts';
import { OrganizationMemberEntity } from './organization-member.entity.ts';

/** Which memberships satisfy a relation of the table of permissions. */
const ENOUGH: Partial<Record<Relation, readonly Membership[]>> = {
  OWN_ORGANIZATION_MEMBER: ['OWNER', 'EDITOR', 'VIEWER'],
  ORGANIZATION_EDITOR: ['OWNER', 'EDITOR'],
  ORGANIZATION_OWNER: ['OWNER'],
};

/** Whether the viewer stands to the organization as the relation demands; false for relations that are not about organizations. */
export async function actsFor(tx: CommandTransaction, organizationId: OrganizationId, relation: Relation): Promise<boolean> {
  const enough = ENOUGH[relation];
  if (!enough || !tx.viewer.personId) return false;
  const member = await tx.em.findOne(OrganizationMemberEntity, { organizationId, personId: tx.viewer.personId as PersonId });
  return member !== null && enough.includes(member.membership);
}
