import type { TestService } from './test-service.ts';

/** Fills the tables with so many submitted cases of one programme and cycle, evenly over units, divisions and stages. */
export async function fillWithCases(service: TestService, of: { programmeId: string; cycleId: string; unitId: string }, count: number): Promise<void> {
  const { admin } = service;
  await admin.query(`set session_replication_role = replica`);
  await admin.query(
    `insert into application.organization (id, name, credit_code, kind, division_code, address, industry, size, established_on, operating_since, new_field, registered_by, registered_at)
     select uuidv7(), '组织' || n, 'TEST' || n, 'LEGAL_PERSON', (652801 + n % 10)::text, '', 'C', case n % 3 when 0 then 'LARGE' else 'SMALL' end, '2000-01-01', '2000-01-01', false, uuidv7(), now()
     from generate_series(1, greatest($1::int / 20, 1)) n`, [count]);
  await admin.query(
    `with organizations as (select array_agg(id) as ids from application.organization where credit_code like 'TEST%')
     insert into application.application (id, number, cycle_id, programme_id, organization_id, category, stage, recommending_unit_id, first_submitted_at, organization_name, credit_code,
       division_code, industry, small_or_medium, clock_kind, clock_ends_at, started_at, material_changed_at, updated_at)
     select uuidv7(), 'T2026-' || lpad(n::text, 7, '0'), case when n % 50 = 0 then $1::uuid else md5('cycle' || n % 50)::uuid end, $2, ids[1 + (n / 50) % array_length(ids, 1)], 'MANUFACTURING',
       (array['UNDER_RECOMMENDATION', 'QUALIFICATION', 'MATERIAL_REVIEW', 'NOT_ACCEPTED', 'AWARDED'])[1 + (n / 50) % 5], case when n % 20 = 0 then $3::uuid else md5('unit' || n % 40)::uuid end,
       now(), '组织' || n % 5000, 'T', (652801 + n % 10)::text, 'C', n % 3 <> 0, null, case when n % 4 = 0 then now() + n * interval '1 minute' end, now(), now(), now() - n * interval '1 second'
     from generate_series(1, $4::int) n, organizations where true on conflict do nothing`,
    [of.cycleId, of.programmeId, of.unitId, count]);
  await admin.query(`set session_replication_role = origin`);
  await admin.query('analyze application.application, application.organization');
}
