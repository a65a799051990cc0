import type { PersonId } from '@award/identity';
import { isRefusal, refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { lockOrganization } from '../persistence/lock-organization.ts';
import { OrganizationMemberEntity } from '../persistence/organization-member.entity.ts';
import { publishMembers } from './publish-members.ts';

export interface HandOverOwnershipInput {
  organizationId: string;
  personId: string;
}

/** Makes another member the owner; the former owner stays as an editor. */
export const handOverOwnership = command<HandOverOwnershipInput, { id: string }>({
  key: 'Mutation.handOverOwnership',
  async run(tx, { organizationId, personId }) {
    const organization = await lockOrganization(tx, organizationId);
    if (isRefusal(organization)) return organization;
    const of = { organizationId: organization.id };
    const next = await tx.em.findOne(OrganizationMemberEntity, { ...of, personId: personId as PersonId });
    if (!next) return refuse('NOT_FOUND', { what: { value: 'member', display: { zh: '该成员', en: 'the member' } } });
    if (next.membership === 'OWNER') return refuse('ALREADY_DONE', { what: next.name });
    const former = await tx.em.findOneOrFail(OrganizationMemberEntity, { ...of, membership: 'OWNER' });
    former.membership = 'EDITOR';
    // First one owner fewer, then one more: the database never lets two stand side by side.
    await tx.em.flush();
    next.membership = 'OWNER';
    tx.audit(`organization ${organization.id}`, `${former.personId} to ${next.personId}`);
    await publishMembers(tx, organization);
    return { id: organization.id };
  },
});
