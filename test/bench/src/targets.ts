import type { Client } from 'pg';
import { DIVISIONS, STAGES } from './cases.ts';
import type { Target } from './load.ts';
import type { BenchWorld } from './world.ts';

const PAGE = `query BenchPage($filter: ApplicationFilter, $after: String) { applications(filter: $filter, orderBy: CLOCK, first: 20, after: $after) {
  edges { node { id number stage organization { id name } panelSummary { stage assigned submitted } } } pageInfo { endCursor } } }`;
const CASE = `query BenchCase($id: ID!) { application(id: $id) { id number stage organization { name } } }`;
const PEER_PAGE = `query Page($cycleId: UUID!, $stage: String!, $division: String!, $after: Cursor) {
  allApplications(condition: { cycleId: $cycleId, stage: $stage, divisionCode: $division }, orderBy: CLOCK_ORDER_ASC, first: 20, after: $after) {
    nodes { id number stage organizationByOrganizationId { id name } panelCaseSummaryByApplicationId { reviewStage assigned submitted } } pageInfo { endCursor } } }`;
const PAGES = 3;
const PAIRS = STAGES.flatMap((stage) => DIVISIONS.map((division) => ({ stage, division })));

/** A place to ask by GraphQL, as somebody. */
interface GraphqlPlace {
  readonly origin: string;
  readonly headers: Readonly<Record<string, string>>;
}

async function ask(place: GraphqlPlace, query: string, variables: object): Promise<{ data: Record<string, { pageInfo: { endCursor: string } }> }> {
  const response = await fetch(`${place.origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...place.headers }, body: JSON.stringify({ query, variables }) });
  const body = (await response.json()) as { data: Record<string, { pageInfo: { endCursor: string } }>; errors?: unknown };
  if (body.errors) throw new Error(`${place.origin}: ${JSON.stringify(body.errors).slice(0, 600)}`);
  return body;
}

/** The bodies of 180 pages: every stage and division, the first three pages of each by their cursors. */
async function pagesOf(place: GraphqlPlace, query: string, variablesOf: (pair: (typeof PAIRS)[number]) => object, field: string): Promise<string[]> {
  const bodies: string[] = [];
  for (const pair of PAIRS) {
    let after: string | null = null;
    for (let page = 0; page < PAGES; page += 1) {
      const variables: object = { ...variablesOf(pair), after };
      bodies.push(JSON.stringify({ query, variables }));
      after = (await ask(place, query, variables)).data[field]?.pageInfo.endCursor ?? null;
    }
  }
  return bodies;
}

const TWENTY_ORGANIZATIONS = 20;
const hasTwenty = (body: string): boolean => body.split('"组织').length - 1 === TWENTY_ORGANIZATIONS && body.includes('MATERIAL');

/** Our own page: the product's session, permissions and operation; the same document each time, so it is planned and compiled once. */
export async function ownPage(place: GraphqlPlace, cycleId: string): Promise<Target> {
  const bodies = await pagesOf(place, PAGE, ({ stage, division }) => ({ filter: { cycleId, stage: [stage], divisionCode: division } }), 'applications');
  return { origin: place.origin, path: '/graphql', headers: place.headers, bodies, isRight: hasTwenty };
}

export async function peerPage(world: BenchWorld): Promise<Target> {
  const place = { origin: world.peer.origin, headers: {} };
  const bodies = await pagesOf(place, PEER_PAGE, ({ stage, division }) => ({ cycleId: world.play.cycleId, stage, division }), 'allApplications');
  return { origin: place.origin, path: '/graphql', headers: {}, bodies, isRight: hasTwenty };
}

/** The floor's pages begin where the others' cursors point. */
export async function floorPage(world: BenchWorld): Promise<Target> {
  const bodies: string[] = [];
  for (const { stage, division } of PAIRS)
    for (let page = 0; page < PAGES; page += 1) {
      const { rows } = await world.admin.query<{ after: string }>(
        `select clock_order::text as after from application.application where cycle_id = $1 and stage = $2 and division_code = $3 order by clock_order, id offset $4 limit 1`,
        [world.play.cycleId, stage, division, Math.max(0, page * TWENTY_ORGANIZATIONS - 1)],
      );
      bodies.push(JSON.stringify({ page: { cycleId: world.play.cycleId, stage, division, after: page === 0 ? '-infinity' : rows[0]?.after } }));
    }
  return { origin: world.floor.origin, path: '/', headers: {}, bodies, isRight: hasTwenty };
}

async function someCases(admin: Client, cycleId: string): Promise<string[]> {
  const { rows } = await admin.query<{ id: string }>('select id from application.application where cycle_id = $1 and number like $2 order by id limit 200', [cycleId, 'P%']);
  return rows.map(({ id }) => id);
}

export async function ownCase(place: GraphqlPlace, world: BenchWorld): Promise<Target> {
  const ids = await someCases(world.admin, world.play.cycleId);
  return { origin: place.origin, path: '/graphql', headers: place.headers, bodies: ids.map((id) => JSON.stringify({ query: CASE, variables: { id } })), isRight: (body) => body.includes('"组织') };
}

export async function floorCase(world: BenchWorld): Promise<Target> {
  const ids = await someCases(world.admin, world.play.cycleId);
  return { origin: world.floor.origin, path: '/', headers: {}, bodies: ids.map((caseId) => JSON.stringify({ caseId })), isRight: (body) => body.includes('"组织') };
}

export const floorInsert = (world: BenchWorld): Target => ({ origin: world.floor.origin, path: '/', headers: {}, bodies: ['{"insert":true}'], isRight: (body) => body === '{"ok":true}' });

