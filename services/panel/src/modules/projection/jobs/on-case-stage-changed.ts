import type { AwardEvent } from '@award/events';
import type { CommandTransaction } from '@award/subgraph';
import { refreshSummaries } from '../persistence/case-summary.ts';

/** Follows a case through the procedure. */
export async function onCaseStageChanged(tx: CommandTransaction, event: AwardEvent<'CaseStageChanged'>): Promise<void> {
  await tx.execute(
    `insert into panel.review_case (id, number, cycle_id, programme_id, organization_id, organization_name, credit_code, industry, division_code, category, recommending_unit_id, stage, stage_since)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
     on conflict (id) do update set number = excluded.number, organization_name = excluded.organization_name, credit_code = excluded.credit_code, industry = excluded.industry,
       division_code = excluded.division_code, category = excluded.category, recommending_unit_id = excluded.recommending_unit_id, stage = excluded.stage, stage_since = excluded.stage_since`,
    [
      event.applicationId, event.number, event.cycleId, event.programmeId, event.organizationId, event.organizationName, event.creditCode,
      event.industry, event.divisionCode, event.category, event.recommendingUnitId, event.to, event.on,
    ],
  );
  await refreshSummaries(tx, [event.applicationId]);
}
