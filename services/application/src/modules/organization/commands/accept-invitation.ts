import type { PersonId } from '@award/identity';
import type { CommandTransaction } from '@award/subgraph';
import type { Organization } from '../persistence/organization.entity.ts';
import { OrganizationMemberEntity } from '../persistence/organization-member.entity.ts';
import { publishMembers } from './publish-members.ts';

/** Makes an invited person a member; an owner stays the owner. */
export async function acceptInvitation(
  tx: CommandTransaction,
  invitation: { id: string; membership: 'EDITOR' | 'VIEWER' },
  organization: Organization,
  person: { personId: string; name: string },
): Promise<void> {
  const personId = person.personId as PersonId;
  await tx.execute('update application.member_invitation set accepted_at = $2 where id = $1', [invitation.id, tx.now]);
  const member = await tx.em.findOne(OrganizationMemberEntity, { organizationId: organization.id, personId });
  if (member?.membership === 'OWNER') return;
  if (member) member.membership = invitation.membership;
  else tx.em.create(OrganizationMemberEntity, { organizationId: organization.id, personId, name: person.name, membership: invitation.membership, since: tx.now });
  await publishMembers(tx, organization);
}
