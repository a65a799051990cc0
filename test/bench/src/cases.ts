import type { Client } from 'pg';

/** How many cases the page is taken from. */
export const CASES = 100_000;
const ORGANIZATIONS = 5_000;
export const STAGES = ['UNDER_RECOMMENDATION', 'RECOMMENDATION_NOTICE', 'QUALIFICATION', 'ACCEPTANCE_NOTICE', 'MATERIAL_REVIEW', 'PRESENTATION'] as const;
export const DIVISIONS = ['652801', '652822', '652823', '652824', '652825', '652826', '652827', '652828', '652829', '652871'] as const;

/** Fills a cycle with cases and their panel summaries, past the API: the bench is about reading. Constraints hold but are not checked row by row. */
export async function fillWithCases(admin: Client, { programmeId, cycleId, unitId }: { programmeId: string; cycleId: string; unitId: string }): Promise<void> {
  await admin.query('begin; set local session_replication_role = replica');
  // More cases than organizations may have in one cycle: what is measured does not ask that index.
  await admin.query('drop index application.r1_one_application_per_cycle');
  await admin.query(
    `insert into application.organization (id, name, credit_code, kind, division_code, address, industry, size, established_on, operating_since, new_field, registered_by, registered_at)
     select md5('o' || g)::uuid, '组织' || g, 'B' || lpad(g::text, 17, '0'), 'LEGAL_PERSON', ($1::text[])[1 + g % 10], '地址', 'C', 'SMALL', '2000-01-01', '2000-01-01', false, gen_random_uuid(), now()
     from generate_series(1, $2::int) g`, [DIVISIONS, ORGANIZATIONS]);
  await admin.query(
    `insert into application.application (id, number, cycle_id, programme_id, organization_id, category, stage, recommending_unit_id, first_submitted_at, organization_name, credit_code,
       division_code, industry, small_or_medium, clock_kind, clock_ends_at, started_at, material_changed_at, updated_at)
     select md5('a' || g)::uuid, 'P' || lpad(g::text, 6, '0'), $1, $2, md5('o' || (1 + g % $6::int))::uuid, 'MANUFACTURING', ($3::text[])[1 + (g / 10) % 6], $5, now(), '组织' || (1 + g % $6::int), 'B',
       ($4::text[])[1 + g % 10], 'C', true, 'NOTICE', timestamptz '2026-01-01' + g * interval '1 minute', now(), now(), now()
     from generate_series(1, $7::int) g`, [cycleId, programmeId, STAGES, DIVISIONS, unitId, ORGANIZATIONS, CASES]);
  await admin.query(
    `insert into panel.case_summary (application_id, programme_id, case_stage, review_stage, assigned, submitted, opinion_signed, score)
     select md5('a' || g)::uuid, $1, 'MATERIAL_REVIEW', 'MATERIAL', 5, g % 6, false, null from generate_series(1, $2::int) g`, [programmeId, CASES]);
  await admin.query('commit');
  await admin.query('vacuum analyze application.application, application.organization, panel.case_summary');
}
