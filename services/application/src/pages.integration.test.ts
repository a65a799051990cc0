import type { Viewer } from '@award/identity';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOfApplications } from './modules/application/persistence/application.reads.ts';
import type { ApplicationOrder, PageConditions } from './modules/application/persistence/application.reads.ts';
import { visibilityOf } from './modules/application/persistence/visibility.ts';
import { person } from './testing/people.ts';
import { fillWithCases } from './testing/many-cases.ts';
import { startTestService } from './testing/test-service.ts';
import type { TestService } from './testing/test-service.ts';
import { openWorld } from './testing/world.ts';
import type { World } from './testing/world.ts';

/** Enough that a plan which reads everything shows; at a million the same plans were measured at 0.07 to 0.3 ms. */
const CASES = 40_000;

let service: TestService;
let world: World;

beforeAll(async () => {
  service = await startTestService();
  world = await openWorld(service);
  await fillWithCases(service, world, CASES);
}, 600_000);
afterAll(() => service?.stop());

describe('a page of 20 cases with their organizations', () => {
  it('takes two statements', async () => {
    const context = await service.running.contextFor(world.clerk, 'test');
    const read: string[] = [];
    const reader = { ...context.reader, rows: (statement: { name: string }, values: unknown[]) => (read.push(statement.name), context.reader.rows(statement as never, values)) };
    const loaders = (await service.running.contextFor(world.clerk, 'test')).loaders;
    const result = await graphql({
      schema: service.running.schema,
      source: '{ applications(first: 20) { edges { node { number stage organization { name } } } pageInfo { hasNextPage } } }',
      contextValue: { ...context, loaders, reader },
    });
    expect(result.errors).toBeUndefined();
    expect(read).toHaveLength(1);
    // The other is the loader of organizations, which has the context of its own request.
    expect((result.data as { applications: { edges: unknown[] } }).applications.edges).toHaveLength(20);
  });

  it('merges several stages in one order', async () => {
    const numbers: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 3; page += 1) {
      const data: Page = await service.ask<Page>(world.clerk, 'query ($c: ID!, $after: String) { applications(filter: { cycleId: $c, stage: [QUALIFICATION, AWARDED] }, orderBy: NUMBER, first: 50, after: $after) { edges { node { number } } pageInfo { endCursor } } }', { c: world.cycleId, after });
      numbers.push(...data.applications.edges.map((edge) => edge.node.number));
      after = data.applications.pageInfo.endCursor;
    }
    expect(numbers).toHaveLength(150);
    expect(numbers).toEqual([...new Set(numbers)].sort());
  });

  it('walks the whole list without a gap or a repetition', async () => {
    const numbers = new Set<string>();
    let after: string | null = null;
    let previous = '';
    for (let page = 0; page < 8; page += 1) {
      const data: Page = await service.ask<Page>(world.clerk, 'query ($c: ID!, $after: String) { applications(filter: { cycleId: $c }, orderBy: NUMBER, first: 100, after: $after) { edges { node { number } } pageInfo { endCursor } } }', { c: world.cycleId, after });
      for (const { node } of data.applications.edges) {
        expect(node.number > previous, `${previous} then ${node.number} on page ${page}`).toBe(true);
        previous = node.number;
        numbers.add(node.number);
      }
      after = data.applications.pageInfo.endCursor;
    }
    expect(numbers.size).toBe(800);
  });
});

interface Page {
  applications: { edges: { node: { number: string } }[]; pageInfo: { endCursor: string | null } };
}

describe('every list walks an index in its order', () => {
  const clerk = (): Viewer => world.clerk;
  const cases: [string, () => Viewer, PageConditions | (() => PageConditions), ApplicationOrder][] = [
    ['the programme by clock', clerk, {}, 'CLOCK'],
    ['the programme by number', clerk, {}, 'NUMBER'],
    ['the programme by last change', clerk, {}, 'UPDATED'],
    ['a cycle by clock', clerk, () => ({ cycleId: world.cycleId }), 'CLOCK'],
    ['a cycle by number', clerk, () => ({ cycleId: world.cycleId }), 'NUMBER'],
    ['a cycle by last change', clerk, () => ({ cycleId: world.cycleId }), 'UPDATED'],
    ['a stage of a cycle', clerk, () => ({ cycleId: world.cycleId, stage: ['QUALIFICATION'] }), 'CLOCK'],
    ['two stages of the programme', clerk, { stage: ['QUALIFICATION', 'MATERIAL_REVIEW'] }, 'CLOCK'],
    ['a stage that hardly any case is in', clerk, { stage: ['DISQUALIFIED'] }, 'CLOCK'],
    ['a unit’s own in one stage', () => world.handler, { stage: ['UNDER_RECOMMENDATION'] }, 'CLOCK'],
    ['a search for a number', clerk, { search: '%T2026-0012345%' }, 'NUMBER'],
    ['a division of a cycle', clerk, () => ({ cycleId: world.cycleId, divisionCode: '652801' }), 'CLOCK'],
    ['a unit’s own', () => world.handler, {}, 'CLOCK'],
  ];
  it.each(cases)('%s', async (_what, viewer, conditions, order) => {
    const visibility = visibilityOf(viewer().role.startsWith('RECOMMENDER') ? 'OWN_UNIT' : 'PROGRAMME', viewer());
    const { statement, values } = pageOfApplications(visibility, typeof conditions === 'function' ? conditions() : conditions, order, null, 21);
    const { rows } = await service.admin.query<{ 'QUERY PLAN': [{ Plan: PlanNode; 'Execution Time': number }] }>(`explain (analyze, format json) ${statement.text}`, values);
    const [plan] = rows[0]!['QUERY PLAN'];
    const scans = nodesOf(plan.Plan).filter((node) => node['Relation Name'] === 'application');
    expect(scans.map((node) => node['Node Type'])).not.toContain('Seq Scan');
    // What is read is about as much as what is shown, however many cases there are.
    for (const scan of scans) expect(scan['Actual Rows'] + (scan['Rows Removed by Filter'] ?? 0)).toBeLessThan(1000);
  });

  it('an applicant’s own, of however many others', async () => {
    const { statement, values } = pageOfApplications(visibilityOf('OWN_ORGANIZATION_MEMBER', person('APPLICANT')), {}, 'UPDATED', null, 21);
    const { rows } = await service.admin.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(`explain (analyze, format json) ${statement.text}`, values);
    expect(nodesOf(rows[0]!['QUERY PLAN'][0].Plan).filter((node) => node['Relation Name'] === 'application').map((node) => node['Node Type'])).not.toContain('Seq Scan');
  });
});

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows': number;
  'Rows Removed by Filter'?: number;
  Plans?: PlanNode[];
}

const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];
