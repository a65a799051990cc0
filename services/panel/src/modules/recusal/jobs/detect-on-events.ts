import type { AwardEvent } from '@award/events';
import type { CommandTransaction } from '@award/subgraph';
import { detectFor } from '../persistence/detect.ts';

/** When a case becomes known to the public, all experts are held against it, before any panel is formed (Art. 22). */
export async function detectOnAcceptance(tx: CommandTransaction, event: AwardEvent<'CaseStageChanged'>): Promise<void> {
  if (event.to === 'ACCEPTANCE_NOTICE') await detectFor(tx, { programmeId: event.programmeId, applicationId: event.applicationId });
}

/** Who turns out to have written for an organization is held against its open cases. */
export async function detectOnEditors(tx: CommandTransaction, event: AwardEvent<'OrganizationEditorsChanged'>): Promise<void> {
  const programmes = await tx.execute<{ id: string }>('select distinct programme_id as id from panel.review_case where organization_id = $1', [event.organizationId]);
  for (const { id } of programmes) await detectFor(tx, { programmeId: id, organizationId: event.organizationId });
}
