import type { CommandTransaction } from '@award/subgraph';
import type { Membership } from '../domain/membership.ts';

/**
 * After a change of members: remembers for ever who could write, and tells the other services. Who ever worked on its
 * applications may not review them (Art. 22); who belongs to it now records a winner's duties (Art. 16).
 */
export async function publishMembers(tx: CommandTransaction, organization: { id: string; creditCode: string }): Promise<void> {
  await tx.em.flush();
  await tx.execute(
    `insert into application.organization_editor_history (organization_id, person_id, first_at)
     select organization_id, person_id, $2 from application.organization_member where organization_id = $1 and membership in ('OWNER', 'EDITOR') on conflict do nothing`,
    [organization.id, tx.now],
  );
  const editors = await tx.execute<{ person_id: string }>(
    'select person_id from application.organization_editor_history where organization_id = $1 order by first_at, person_id',
    [organization.id],
  );
  const members = await tx.execute<{ personId: string; membership: Membership }>(
    'select person_id as "personId", membership from application.organization_member where organization_id = $1 order by since, person_id',
    [organization.id],
  );
  await tx.publish({
    type: 'OrganizationEditorsChanged', organizationId: organization.id, creditCode: organization.creditCode, personIds: editors.map((editor) => editor.person_id),
  });
  await tx.publish({ type: 'OrganizationMembersChanged', organizationId: organization.id, members });
}
