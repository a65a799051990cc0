import type { PersonId } from '@award/identity';
import { isRefusal, refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { lockOrganization } from '../persistence/lock-organization.ts';
import { OrganizationMemberEntity } from '../persistence/organization-member.entity.ts';
import { publishMembers } from './publish-members.ts';

export interface RemoveMemberInput {
  organizationId: string;
  personId: string;
}

/** Ends a membership; the person's earlier work stays known to the detection of interests (Art. 22). The owner hands over first. */
export const removeMember = command<RemoveMemberInput, { id: string }>({
  key: 'Mutation.removeMember',
  async run(tx, { organizationId, personId }) {
    const organization = await lockOrganization(tx, organizationId);
    if (isRefusal(organization)) return organization;
    const member = await tx.em.findOne(OrganizationMemberEntity, { organizationId: organization.id, personId: personId as PersonId });
    if (!member) return refuse('NOT_FOUND', { what: { value: 'member', display: { zh: '该成员', en: 'the member' } } });
    if (member.membership === 'OWNER') return refuse('INVALID_INPUT', { field: 'personId', reason: 'handOverOwnership' });
    tx.em.remove(member);
    tx.audit(`organization ${organization.id}`, personId);
    await publishMembers(tx, organization);
    return { id: organization.id };
  },
});
