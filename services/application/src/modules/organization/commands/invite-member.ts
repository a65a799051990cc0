import { isRefusal, refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import { unfitText } from '../../../text/required-texts.ts';
import { lockOrganization } from '../persistence/lock-organization.ts';
import { acceptInvitation } from './accept-invitation.ts';

export interface InviteMemberInput {
  organizationId: string;
  login: string;
  membership: 'EDITOR' | 'VIEWER' | 'OWNER';
}

/**
 * Invites a person by login name. Who has an account is a member at once; who has none becomes one when the account is
 * opened. The owner is one person; ownership is handed over, not shared.
 */
export const inviteMember = command<InviteMemberInput, { id: string }>({
  key: 'Mutation.inviteMember',
  constraints: { one_open_invitation: ({ login }) => refuse('ALREADY_DONE', { what: login }) },
  async run(tx, { organizationId, login: given, membership }) {
    const organization = await lockOrganization(tx, organizationId);
    if (isRefusal(organization)) return organization;
    if (membership === 'OWNER') return refuse('INVALID_INPUT', { field: 'membership', reason: 'handOverOwnership' });
    const unfit = unfitText({ login: [given, 60] });
    if (unfit) return unfit;
    const login = given.trim().toLowerCase();
    const [known] = await tx.execute<{ person_id: string; name: string }>('select person_id, name from application.known_person where login = $1', [login]);
    const invitation = { id: uuidv7(), organizationId: organization.id, login, membership };
    await tx.execute(
      'insert into application.member_invitation (id, organization_id, login, membership, invited_by, invited_at) values ($1, $2, $3, $4, $5, $6)',
      [invitation.id, organization.id, login, membership, tx.viewer.personId, tx.now],
    );
    tx.audit(`organization ${organization.id}`, `${login} ${membership}`);
    if (known) await acceptInvitation(tx, invitation, organization, { personId: known.person_id, name: known.name });
    return { id: organization.id };
  },
});
