import type { EventHandlers } from '@award/subgraph';

/** Keeps what this service must know of other services' things. Each event replaces what was known. */
export const projectionHandlers: EventHandlers = {
  async CaseStageChanged(tx, event) {
    await tx.execute(
      `insert into sanction.case_projection (application_id, number, cycle_id, programme_id, organization_id, organization_name, credit_code,
         industry, division_code, recommending_unit_id, stage, submitted)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
       on conflict (application_id) do update set stage = excluded.stage, recommending_unit_id = excluded.recommending_unit_id,
         submitted = case_projection.submitted or excluded.submitted`,
      [event.applicationId, event.number, event.cycleId, event.programmeId, event.organizationId, event.organizationName, event.creditCode,
        event.industry, event.divisionCode, event.recommendingUnitId, event.to, event.to === 'UNDER_RECOMMENDATION'],
    );
  },
  async CyclePinned(tx, event) {
    await tx.execute(
      `insert into sanction.cycle_projection (cycle_id, programme_id, year, ruleset) values ($1, $2, $3, $4)
       on conflict (cycle_id) do update set ruleset = excluded.ruleset`,
      [event.cycleId, event.programmeId, event.year, JSON.stringify(event.ruleset)],
    );
  },
  async ProgrammeOpened(tx, event) {
    await tx.execute(
      `insert into sanction.programme_projection values ($1, $2, $3) on conflict (programme_id) do update set name_zh = excluded.name_zh, name_en = excluded.name_en`,
      [event.programmeId, event.nameZh, event.nameEn],
    );
  },
  async RecommendingUnitRegistered(tx, event) {
    await tx.execute(
      `insert into sanction.unit_projection values ($1, $2, $3, $4) on conflict (unit_id) do update set name_zh = excluded.name_zh, name_en = excluded.name_en`,
      [event.unitId, event.programmeId, event.nameZh, event.nameEn],
    );
  },
};
