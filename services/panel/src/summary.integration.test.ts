import { person } from './testing/people.ts';
import { startTestService } from './testing/test-service.ts';
import type { TestService } from './testing/test-service.ts';
import { openWorld } from './testing/world.ts';
import type { World } from './testing/world.ts';
import { summariesFor } from './modules/projection/persistence/case-summary.ts';
import { visibleCases } from './modules/projection/persistence/visible-cases.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const CASES = 20_000;
let service: TestService;
let world: World;
let page: string[];

beforeAll(async () => {
  service = await startTestService();
  world = await openWorld(service);
  await service.admin.query(
    `insert into panel.case_summary (application_id, programme_id, case_stage, review_stage, assigned, submitted, opinion_signed, score)
     select gen_random_uuid(), $1, 'MATERIAL_REVIEW', 'MATERIAL', 5, n % 6, n % 6 = 5, case when n % 6 = 5 then n % 1000 end from generate_series(1, $2::int) n`,
    [world.programmeId, CASES]);
  // The pages become all-visible once nobody can still see the time before the insert.
  for (let visible = 0; visible === 0; ) {
    await service.admin.query('vacuum analyze panel.case_summary');
    visible = (await service.admin.query<{ relallvisible: number }>(`select relallvisible from pg_class where oid = 'panel.case_summary'::regclass`)).rows[0]!.relallvisible;
  }
  page = (await service.admin.query<{ id: string }>('select application_id as id from panel.case_summary order by application_id limit 20')).rows.map(({ id }) => id);
});
afterAll(() => service?.stop());

const QUERY = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Application { panelSummary { stage assigned submitted opinionSigned score } } } }';
const representations = () => page.map((id) => ({ __typename: 'Application', id }));

describe('the panel summary of a page of 20 cases', () => {
  it('is one statement', async () => {
    const { reader } = await service.running.contextFor(world.clerk, 'test');
    const rows = reader.rows;
    const statements: string[] = [];
    Object.assign(reader, { rows: (...[statement, values]: Parameters<typeof rows>) => (statements.push(statement.name), rows(statement, values)) });
    const { _entities } = await service.ask<{ _entities: { panelSummary: { assigned: number } }[] }>(world.clerk, QUERY, { r: representations() });
    Object.assign(reader, { rows });
    expect(_entities.map((each) => each.panelSummary.assigned)).toEqual(page.map(() => 5));
    expect(statements).toEqual(['case.summaries.programme']);
  });

  it.each(['OFFICE_CLERK', 'LEADING_GROUP_MEMBER', 'GOVERNMENT', 'EXPERT'] as const)('for %s reads the key’s index alone, and no more of it when there are more cases', async (role) => {
    const viewer = { ...world.clerk, role };
    const relation = ({ OFFICE_CLERK: 'PROGRAMME', EXPERT: 'ASSIGNED', LEADING_GROUP_MEMBER: 'LISTED', GOVERNMENT: 'LISTED' } as const)[role];
    const visible = visibleCases(relation, viewer);
    const { rows } = await service.admin.query<{ 'QUERY PLAN': object[] }>(`explain (analyze, buffers, format json) ${summariesFor(visible).text}`, [...visible.values, page]);
    const text = JSON.stringify(rows[0]!['QUERY PLAN']);
    const scans = [...text.matchAll(/"Node Type":"([^"]*Scan)"[^{}]*?"Relation Name":"case_summary"/g)].map((match) => match[1]);
    expect(scans).toEqual(['Index Only Scan']);
    expect(text).not.toContain('"Heap Fetches":1');
    const buffers = Math.max(...[...text.matchAll(/"Shared Hit Blocks":(\d+)/g)].map((match) => Number(match[1])));
    // 20 look-ups through a tree of three levels at most, and the small tables of interests and readers.
    expect(buffers).toBeLessThan(120);
  });

  it.each(['EXPERT', 'ANALYST', 'SYSADMIN', 'PUBLIC', 'OFFICE_CLERK'] as const)('is nothing to a stranger as %s', async (role) => {
    const stranger = person(role, { programmeId: role === 'OFFICE_CLERK' ? world.cycleId : world.programmeId });
    const { _entities } = await service.ask<{ _entities: ({ panelSummary: null } | null)[] }>(stranger, QUERY, { r: representations() });
    expect(_entities.map((each) => each?.panelSummary ?? null)).toEqual(page.map(() => null));
  });
});
