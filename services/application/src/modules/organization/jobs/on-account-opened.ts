import type { AwardEvent } from '@award/events';
import type { OrganizationId } from '@award/identity';
import type { CommandTransaction } from '@award/subgraph';
import { acceptInvitation } from '../commands/accept-invitation.ts';
import { OrganizationEntity } from '../persistence/organization.entity.ts';

/** Keeps who can be invited by which name, and makes those members who were invited before they had an account. */
export async function onAccountOpened(tx: CommandTransaction, { personId, login: given, name }: AwardEvent<'AccountOpened'>): Promise<void> {
  const login = given.toLowerCase();
  await tx.execute(
    `insert into application.known_person (person_id, login, name) values ($1, $2, $3)
     on conflict (person_id) do update set login = excluded.login, name = excluded.name`,
    [personId, login, name],
  );
  const open = await tx.execute<{ id: string; organization_id: string; membership: 'EDITOR' | 'VIEWER' }>(
    'select id, organization_id, membership from application.member_invitation where login = $1 and accepted_at is null order by organization_id for update',
    [login],
  );
  for (const invitation of open) {
    const organization = await tx.em.findOneOrFail(OrganizationEntity, { id: invitation.organization_id as OrganizationId });
    await acceptInvitation(tx, invitation, organization, { personId, name });
  }
}
