import type { AwardEvent } from '@award/events';
import type { CommandTransaction } from '@award/subgraph';

/** Keeps who ever wrote for an organization: they may not review it (Art. 22). */
export async function onOrganizationEditorsChanged(tx: CommandTransaction, event: AwardEvent<'OrganizationEditorsChanged'>): Promise<void> {
  await tx.execute(
    `insert into panel.organization_editor (organization_id, credit_code, person_id) select $1, $2, unnest($3::uuid[]) on conflict do nothing`,
    [event.organizationId, event.creditCode, event.personIds],
  );
}

/** Keeps who belongs to it today: they read the feedback on its cases. */
export async function onOrganizationMembersChanged(tx: CommandTransaction, event: AwardEvent<'OrganizationMembersChanged'>): Promise<void> {
  const personIds = event.members.map(({ personId }) => personId);
  await tx.execute(`delete from panel.organization_member where organization_id = $1 and person_id <> all($2::uuid[])`, [event.organizationId, personIds]);
  await tx.execute(`insert into panel.organization_member (organization_id, person_id) select $1, unnest($2::uuid[]) on conflict do nothing`, [event.organizationId, personIds]);
}
