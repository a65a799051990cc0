import { randomUUID } from 'node:crypto';
import { isPermissionKey, ROLE_NAMES } from '@award/identity';
import type { Role } from '@award/identity';
import { together } from '@award/test-simulate';
import { parse, subscribe } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expected } from './expected/table.ts';
import { lifecycleCells } from './matrix/lifecycle-cells.ts';
import { smallest } from './matrix/operation.ts';
import type { ValueOf } from './matrix/operation.ts';
import { leaks, strangersTo } from './matrix/strangers.ts';
import { verdictOf } from './matrix/verdict.ts';
import { startMatrix } from './matrix/world.ts';
import type { MatrixWorld } from './matrix/world.ts';
import { SUBGRAPHS, entitiesOf, operationsOf } from './schema-names.ts';
import type { Subgraph } from './schema-names.ts';

let world: MatrixWorld;
let cells = 0;

beforeAll(async () => {
  world = await startMatrix();
}, 240_000);

afterAll(async () => {
  await world?.stop();
  process.stdout.write(`permission matrix: ${cells} cells checked\n`);
}, 60_000);

interface Cell {
  readonly role: Role;
  readonly name: string;
  readonly subgraph: Subgraph;
}

const allowed = ({ role, name }: Pick<Cell, 'role' | 'name'>): boolean => expected[name]?.roles.includes(role) ?? false;
const OPERATIONS = SUBGRAPHS.flatMap((subgraph) => operationsOf(subgraph).map((name) => ({ subgraph, name })));
const CELLS: readonly Cell[] = OPERATIONS.flatMap((operation) => ROLE_NAMES.map((role) => ({ ...operation, role })));
const AT_ONCE = 24;

/** Reads are asked about what is there, acts about what is not, so that asking changes as little as may be. */
const values = (name: string): ValueOf => (field, scalar) => {
  const reads = !name.startsWith('Mutation.');
  const today = world.played.play.clock.today;
  if (scalar === 'ID') return reads ? idOf(name, field) : randomUUID();
  return { String: `x${randomUUID().slice(0, 8)}`, Int: 1, Float: 1, Boolean: false, JSON: {}, Fen: 1, Date: '2020-01-01', DateTime: `${today}T10:00:00.000Z` }[scalar];
};

function idOf(name: string, field: string): string {
  const { played, applicationId, organizationId } = world;
  if (field === 'cycleId' || name === 'Query.cycle') return played.cycle.id;
  if (field === 'organizationId' || name === 'Query.organization') return organizationId;
  return { 'Query.programme': played.programme.id, 'Query.assignment': played.sitting.assignments[0]?.id, 'Query.objection': played.objectionId }[name] ?? applicationId;
}

const schemaOf = ({ subgraph }: Pick<Cell, 'subgraph'>) => world.subgraphs[subgraph].running.schema;

/** What was answered otherwise than the domain says; empty when all is well. */
async function wrong(list: readonly Cell[], ask: (cell: Cell) => Promise<string>): Promise<string[]> {
  const found = await together(list, async (cell) => {
    const verdict = await ask(cell);
    cells += 1;
    const right = allowed(cell) ? verdict === 'ANSWERED' || verdict.startsWith('REFUSED') : verdict === 'FORBIDDEN';
    return right ? [] : [`${cell.role} ${cell.name}: ${verdict}, expected ${allowed(cell) ? 'an answer' : 'FORBIDDEN'}`];
  }, AT_ONCE);
  return found.flat();
}

describe('every role × every operation', () => {
  const asked = CELLS.filter(({ name }) => !name.startsWith('Subscription.'));

  it('is answered through the gateway as the domain says', async () => {
    expect(await wrong(asked.filter(({ role }) => role !== 'PUBLIC'), async (cell) => verdictOf(await world.ask(cell.role, smallest(schemaOf(cell), cell.name, values(cell.name)))))).toEqual([]);
  }, 180_000);

  it('is not taken as text from the public, who has the reviewed operations of the portals', async () => {
    const found = await together(asked.filter(({ role }) => role === 'PUBLIC'), async (cell) => {
      const { data, errors } = await world.ask('PUBLIC', smallest(schemaOf(cell), cell.name, values(cell.name)));
      cells += 1;
      return !data && errors?.[0]?.extensions?.code === 'UNAUTHENTICATED' ? [] : [cell.name];
    }, AT_ONCE);
    expect(found.flat()).toEqual([]);
  }, 60_000);

  it('is answered by the subgraph itself as the domain says', async () => {
    expect(await wrong(asked, async (cell) => {
      const { answer } = await world.subgraphs[cell.subgraph].post(await world.tokens.good(world.viewers[cell.role]), smallest(schemaOf(cell), cell.name, values(cell.name)));
      return verdictOf(answer);
    })).toEqual([]);
  }, 180_000);

  it('is watched by those who may read', async () => {
    const watched = CELLS.filter(({ name }) => name.startsWith('Subscription.'));
    expect(await wrong(watched, async (cell) => {
      const { query, variables } = smallest(schemaOf(cell), cell.name, values(cell.name));
      const contextValue = await world.subgraphs[cell.subgraph].running.contextFor(world.viewers[cell.role], 'matrix');
      const stream = await subscribe({ schema: schemaOf(cell), document: parse(query), variableValues: variables, contextValue });
      if (!(Symbol.asyncIterator in stream)) return verdictOf(stream as never);
      await stream.return(undefined);
      return 'ANSWERED';
    })).toEqual([]);
  });
});

describe('a subgraph', () => {
  it('answers nobody without a viewer that the gateway signed just now', async () => {
    const bad = ['missing', 'expired', 'forged', 'no token'] as const;
    const viewer = world.viewers.OFFICE_DIRECTOR;
    const tokens = { missing: null, expired: await world.tokens.expired(viewer), forged: await world.tokens.forged(viewer), 'no token': 'x.y.z' };
    const asked = OPERATIONS.flatMap((operation) => bad.map((kind) => ({ ...operation, kind })));
    const found = await together(asked, async ({ subgraph, name, kind }) => {
      const { status, answer } = await world.subgraphs[subgraph].post(tokens[kind], smallest(schemaOf({ subgraph }), name, values(name)));
      cells += 1;
      return status === 401 && !answer.data ? [] : [`${name} with ${kind}: ${status}`];
    }, AT_ONCE);
    expect(found.flat()).toEqual([]);
  }, 60_000);
});

describe('every role × every entity reference', () => {
  it('gives null to those for whom the domain has no place', async () => {
    const references = SUBGRAPHS.flatMap((subgraph) => entitiesOf(subgraph).flatMap((type) => ROLE_NAMES.map((role) => ({ subgraph, type, role, name: `Entity.${type}` }))));
    const found = await together(references, async (cell) => {
      const answer = await world.subgraphs[cell.subgraph].execute(world.viewers[cell.role], {
        query: 'query ($of: [_Any!]!) { result: _entities(representations: $of) { __typename } }',
        variables: { of: [{ __typename: cell.type, id: entityId(cell.type, cell.role) }] },
      });
      cells += 1;
      const [entity] = (answer.data?.['result'] ?? [undefined]) as unknown[];
      if (answer.errors?.length) return [`${cell.role} ${cell.subgraph} ${cell.name}: ${answer.errors[0]?.message}`];
      return entity !== null && !allowed(cell) ? [`${cell.role} ${cell.subgraph} ${cell.name} is given`] : [];
    }, AT_ONCE);
    expect(found.flat()).toEqual([]);
  }, 60_000);
});

function entityId(type: string, role: Role): string {
  const { played, applicationId, organizationId, viewers } = world;
  return {
    Application: applicationId, Organization: organizationId, Cycle: played.cycle.id, Programme: played.programme.id, RecommendingUnit: viewers.RECOMMENDER_HANDLER.scopeId ?? '',
    Expert: played.programme.experts[0]?.id, Objection: played.objectionId, Sanction: played.sanctionId, Person: viewers[role].personId ?? viewers.SYSADMIN.personId ?? '',
  }[type] ?? randomUUID();
}

describe('a case', () => {
  it('shows nothing of itself to strangers, on no way', async () => {
    const { checked, wrong: found } = await leaks(world, await strangersTo(world));
    cells += checked;
    expect(found).toEqual([]);
  }, 60_000);

  it('shows nothing any more to an expert who declared an interest', async () => {
    const { EXPERT: viewer } = world.viewers;
    const seen = async () => (await leaks(world, [{ who: 'an expert with an interest', viewer }])).wrong;
    expect(await seen()).not.toEqual([]);
    const declared = await world.subgraphs.panel.execute(viewer, {
      query: 'mutation ($input: DeclareInterestInput!) { result: declareInterest(input: $input) { __typename ... on Refusal { code } } }',
      variables: { input: { applicationId: world.applicationId, ground: 'KINSHIP', detail: '配偶任职' } },
    });
    expect(verdictOf(declared)).toBe('ANSWERED');
    await expect.poll(seen, { timeout: 10_000, interval: 200 }).toEqual([]);
    cells += 20;
  }, 30_000);

  it('is acted on at every stage by those, and only by those, whom the lifecycle names', async () => {
    const { checked, wrong: found } = await lifecycleCells(world);
    cells += checked;
    expect(found).toEqual([]);
  }, 180_000);
});

it('asks about nothing that has no row', () => {
  expect(CELLS.filter(({ name }) => !isPermissionKey(name))).toEqual([]);
});
