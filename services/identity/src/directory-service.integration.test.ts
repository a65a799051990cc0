import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DIRECTORY_AUDIENCE, httpDirectory, idOf, ROLE_NAMES, signServiceToken } from '@award/identity';
import type { Directory, Role } from '@award/identity';
import type { RunningSubgraph } from '@award/subgraph';
import type { TestDatabase } from '@award/testkit';
import { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directoryService } from './directory-service.ts';
import { bootstrapSysadmin } from './modules/account/commands/bootstrap-sysadmin.ts';
import { directoryRoutes } from './modules/directory/directory-routes.ts';
import { databaseDirectory } from './modules/directory/persistence/database-directory.ts';
import { isPassword } from './modules/password/domain/password-hash.ts';
import { asAdmin, environmentOf, gatewayKeys, identityDatabase } from './testing/database.ts';
import { asking, inRole } from './testing/directory.ts';
import type { Ask } from './testing/directory.ts';

const programmeId = '0195f2d8-0000-7000-8000-000000000002';
const scopeId = '0195f2d8-0000-7000-8000-000000000003';
const CREATE = `mutation ($input: CreateAccountInput!) { createAccount(input: $input) { __typename
  ... on InitialAccount { initialPassword person { id name login active } } ... on Refusal { code message facts { key value } } } }`;
const GRANT = `mutation ($input: GrantRoleInput!) { grantRole(input: $input) { __typename
  ... on Person { id grants { id role programmeId scopeId from until grantedBy endedAt } } ... on Refusal { code facts { value } } } }`;
const END = `mutation ($id: ID!) { endRoleGrant(input: { grantId: $id }) { __typename ... on Refusal { code facts { value } } } }`;
const about = (verb: string) => `mutation ($id: ID!) { ${verb}(input: { personId: $id }) { __typename ... on Refusal { code facts { value } } } }`;

interface Answer {
  readonly __typename: string;
  readonly code: string;
  readonly initialPassword: string;
  readonly person: { id: string; login: string };
  readonly grants: { id: string; role: string; endedAt: string | null; until: string | null }[];
  readonly facts: { value: string }[];
  readonly message: string;
}

let database: TestDatabase;
let running: RunningSubgraph;
let pool: Pool;
let ask: Ask;
let directory: Directory;
let adminId: string;
const sysadmin = () => inRole('SYSADMIN', adminId);
const act = async (document: string, variables: Record<string, unknown>, viewer = sysadmin()): Promise<Answer> => {
  const { data, errors } = await ask(viewer, document, variables);
  if (errors[0]) throw errors[0];
  return Object.values(data)[0] as unknown as Answer;
};
const create = (login: string, more: Record<string, unknown> = {}) => act(CREATE, { input: { name: '阿依古丽', login, ...more } });
const person = async (login: string) => (await create(login)).person.id;

beforeAll(async () => {
  database = await identityDatabase();
  running = await directoryService.start(environmentOf(database));
  pool = new Pool({ connectionString: database.url('identity') });
  await bootstrapSysadmin(pool, { login: 'sysadmin', password: 'saddle-cotton-9-aurora' }, new Date());
  adminId = (await pool.query<{ id: string }>('select id from identity.person')).rows[0]?.id ?? '';
  ask = asking(running);
  directory = databaseDirectory(pool, { issuer: 'https://own.example/oidc', demo: false, now: () => new Date() });
});
afterAll(async () => {
  await pool.end();
  await running.stop();
  await database.drop();
});

describe('an account', () => {
  it('is made with a password to be handed over and changed', async () => {
    const made = await create(' Ayi@Example.CN ');
    expect(made).toMatchObject({ __typename: 'InitialAccount', person: { name: '阿依古丽', login: 'Ayi@Example.CN', active: true } });
    const { rows } = await pool.query<{ password_hash: string; must_change: boolean }>('select password_hash, must_change from identity.local_account where login = $1', ['Ayi@Example.CN']);
    expect(rows[0]?.must_change).toBe(true);
    expect(await isPassword(rows[0]?.password_hash ?? null, made.initialPassword)).toBe(true);
  });

  it.each([
    [{ login: 'x' }, 'LOGIN_SHAPE'],
    [{ name: '' }, 'NAME_SHAPE'],
    [{ initialPassword: 'password1234' }, 'COMMON'],
    [{ initialPassword: 'short' }, 'TOO_SHORT'],
    [{ login: 'SYSADMIN' }, 'LOGIN_TAKEN'],
  ])('is refused with a reason: %j', async (more, reason) => {
    const refused = await create('fine', more);
    expect(refused).toMatchObject({ __typename: 'Refusal', code: 'INVALID_INPUT' });
    expect(refused.facts.map(({ value }) => value)).toContain(reason);
    expect(refused.message).not.toContain(reason);
  });

  it('is told to the other services, without its password', async () => {
    const id = await person('announced');
    const events = await asAdmin(database, (client) => client.query<{ body: object }>(`select body from bus.event where body->>'personId' = $1`, [id]));
    expect(events.rows).toMatchObject([{ body: { type: 'AccountOpened', login: 'announced', name: '阿依古丽' } }]);
    expect(JSON.stringify(events.rows)).not.toContain('assword');
  });

  it('of a demo keeps the password that was given', async () => {
    const demo = await directoryService.start(environmentOf(database, { demo: true }));
    await asking(demo)(sysadmin(), CREATE, { input: { name: '艾力', login: 'demo-person', initialPassword: 'saddle-cotton-9-aurora' } });
    await demo.stop();
    const { rows } = await pool.query('select must_change from identity.local_account where login = $1', ['demo-person']);
    expect(rows).toEqual([{ must_change: false }]);
  });

  it('gets a new password when the old is lost, and all sessions end', async () => {
    const id = await person('forgetful');
    const begun = new Date();
    const reset = await act(`mutation ($id: ID!) { resetPassword(input: { personId: $id }) { ... on InitialAccount { initialPassword } } }`, { id });
    expect(reset.initialPassword).toHaveLength(19);
    expect(await directory.grantsOf(idOf('PersonId', id), begun)).toEqual([]);
  });

  it('can be deactivated and serve again', async () => {
    const id = await person('seasonal');
    expect(await act(about('deactivateAccount'), { id })).toMatchObject({ __typename: 'Person' });
    expect(await directory.grantsOf(idOf('PersonId', id))).toEqual([]);
    expect(await directory.personBySubject('https://own.example/oidc', id, 'x')).toBeNull();
    expect(await act(about('deactivateAccount'), { id })).toMatchObject({ code: 'ALREADY_DONE' });
    expect(await act(about('reactivateAccount'), { id })).toMatchObject({ __typename: 'Person' });
    expect(await directory.grantsOf(idOf('PersonId', id))).toHaveLength(1);
    expect(await act(about('deactivateAccount'), { id: programmeId })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await act(about('deactivateAccount'), { id: 'no id' })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is found by part of a name or login, pages in order, and a pattern means itself', async () => {
    for (let i = 0; i < 5; i += 1) await create(`paged-${i}`);
    const page = async (search: string, first: number, after: string | null) =>
      (await ask(sysadmin(), `query ($search: String, $first: Int!, $after: String) { people(search: $search, first: $first, after: $after) { edges { node { login } } pageInfo { hasNextPage endCursor } } }`, { search, first, after }))
        .data['people'] as unknown as { edges: { node: { login: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    const one = await page('PAGED-', 3, null);
    const two = await page('PAGED-', 3, one.pageInfo.endCursor);
    expect([...one.edges, ...two.edges].map(({ node }) => node.login)).toEqual(['paged-4', 'paged-3', 'paged-2', 'paged-1', 'paged-0']);
    expect(two.pageInfo.hasNextPage).toBe(false);
    expect((await page('%', 3, null)).edges).toEqual([]);
    expect((await page('p_ged', 3, null)).edges).toEqual([]);
  });
});

describe('a role', () => {
  it('holds from its grant to its end, both at once', async () => {
    const id = await person('clerk');
    const granted = await act(GRANT, { input: { personId: id, role: 'OFFICE_CLERK', programmeId } });
    expect(granted.grants).toMatchObject([{ role: 'OFFICE_CLERK', programmeId, scopeId: null, grantedBy: 'SYSADMIN', endedAt: null }]);
    const held = await directory.grantsOf(idOf('PersonId', id));
    expect(held.map(({ role }) => role)).toEqual(['APPLICANT', 'OFFICE_CLERK']);
    expect(await act(GRANT, { input: { personId: id, role: 'OFFICE_CLERK', programmeId } })).toMatchObject({ code: 'ALREADY_DONE' });
    expect(await act(GRANT, { input: { personId: id, role: 'RECOMMENDER_HANDLER', programmeId, scopeId } })).toMatchObject({ __typename: 'Person' });
    const grantId = held[1]?.id;
    expect(await act(END, { id: grantId })).toMatchObject({ __typename: 'Person' });
    expect(await act(END, { id: grantId })).toMatchObject({ code: 'ALREADY_DONE' });
    expect((await directory.grantsOf(idOf('PersonId', id))).map(({ role }) => role)).toEqual(['APPLICANT', 'RECOMMENDER_HANDLER']);
    expect(await act(GRANT, { input: { personId: id, role: 'OFFICE_CLERK', programmeId } })).toMatchObject({ __typename: 'Person' });
  });

  it('of the same kind is granted once, also by several at the same moment', async () => {
    const id = await person('raced');
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => act(GRANT, { input: { personId: id, role: 'AUDITOR', programmeId } })));
    expect(outcomes.map(({ __typename }) => __typename).toSorted()).toEqual(['Person', 'Refusal', 'Refusal', 'Refusal', 'Refusal']);
  });

  it('is not granted to oneself, to one deactivated, or without what it is bound to', async () => {
    expect((await act(GRANT, { input: { personId: adminId, role: 'OFFICE_DIRECTOR', programmeId } })).facts.map(({ value }) => value)).toContain('ONESELF');
    const id = await person('dormant');
    await act(about('deactivateAccount'), { id });
    expect((await act(GRANT, { input: { personId: id, role: 'AUDITOR', programmeId } })).facts.map(({ value }) => value)).toContain('DEACTIVATED');
    expect((await act(GRANT, { input: { personId: id, role: 'AUTHORITY', programmeId } })).facts.map(({ value }) => value)).toContain('MISSING');
  });

  it('of administrator never ends for the last one', async () => {
    const own = (await directory.grantsOf(idOf('PersonId', adminId))).find(({ role }) => role === 'SYSADMIN');
    for (const refused of [await act(END, { id: own?.id }), await act(about('deactivateAccount'), { id: adminId })]) {
      expect(refused.facts.map(({ value }) => value)).toContain('LAST_ADMINISTRATOR');
    }
  });

  it('of administrator cannot be taken from each other by two at the same moment', async () => {
    const other = await person('second-admin');
    await act(GRANT, { input: { personId: other, role: 'SYSADMIN' } });
    const outcomes = await Promise.all([act(about('deactivateAccount'), { id: adminId }, inRole('SYSADMIN', other)), act(about('deactivateAccount'), { id: other })]);
    expect(outcomes.map(({ __typename }) => __typename).toSorted()).toEqual(['Person', 'Refusal']);
    await pool.query('update identity.person set active = true where id = any($1)', [[adminId, other]]);
  });
});

describe('who may', () => {
  const others = ROLE_NAMES.filter((role) => role !== 'SYSADMIN');
  const forbidden = async (role: Role, document: string, variables: Record<string, unknown> = {}) =>
    (await ask(inRole(role, role === 'PUBLIC' ? null : undefined), document, variables)).errors.map(({ extensions }) => extensions['code']);

  it.each(others)('%s changes nothing here and lists nobody', async (role) => {
    const id = adminId;
    expect(await forbidden(role, CREATE, { input: { name: 'x', login: 'intruder' } })).toEqual(['FORBIDDEN']);
    expect(await forbidden(role, GRANT, { input: { personId: id, role: 'SYSADMIN' } })).toEqual(['FORBIDDEN']);
    expect(await forbidden(role, END, { id })).toEqual(['FORBIDDEN']);
    for (const verb of ['deactivateAccount', 'reactivateAccount', 'resetPassword']) expect(await forbidden(role, about(verb), { id })).toEqual(['FORBIDDEN']);
    for (const list of ['people', 'roleGrants', 'machineClients']) expect(await forbidden(role, `{ ${list} { pageInfo { hasNextPage } } }`)).toEqual(['FORBIDDEN']);
    expect(await forbidden(role, `{ accountAudit { edges { node { id } } } }`)).toEqual(role === 'AUDITOR' ? [] : ['FORBIDDEN']);
  });

  it('sees themself and nobody else, also by reference', async () => {
    const id = await person('self');
    const REFERENCE = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { id login } } }`;
    for (const target of [id, adminId]) {
      const own = target === id;
      const { data } = await ask(inRole('EXPERT', id), `query ($id: ID!) { person(id: $id) { login } me { personId role } }`, { id: target });
      expect(data).toEqual({ person: own ? { login: 'self' } : null, me: { personId: id, role: 'EXPERT' } });
      const referred = await ask(inRole('EXPERT', id), REFERENCE, { r: [{ __typename: 'Person', id: target }] });
      expect(referred.data).toEqual({ _entities: [own ? { id, login: 'self' } : null] });
    }
    expect((await ask(inRole('PUBLIC', null), REFERENCE, { r: [{ __typename: 'Person', id }] })).data).toEqual({ _entities: [null] });
  });
});

describe('a machine client', () => {
  it('is made with a secret that is told once, and ended', async () => {
    const made = await ask(sysadmin(), `mutation { createMachineClient(input: { name: "统计局", role: "ANALYST", programmeId: "${programmeId}" }) { ... on NewMachineClient { clientSecret machineClient { id clientId role } } } }`);
    const { clientSecret, machineClient } = made.data['createMachineClient'] as unknown as { clientSecret: string; machineClient: { id: string; clientId: string } };
    expect(clientSecret).toHaveLength(43);
    expect(await directory.machineByClientId(machineClient.clientId)).toMatchObject({ role: 'ANALYST', programmeId });
    const refused = await ask(sysadmin(), `mutation { createMachineClient(input: { name: "x", role: "AUDITOR" }) { ... on Refusal { code } } }`);
    expect(refused.data['createMachineClient']).toEqual({ code: 'INVALID_INPUT' });
    await ask(sysadmin(), `mutation ($id: ID!) { endMachineClient(input: { id: $id }) { __typename } }`, { id: machineClient.id });
    expect(await directory.machineByClientId(machineClient.clientId)).toBeNull();
  });
});

describe('the trail', () => {
  it('names every act and every refusal, and no secret', async () => {
    const made = await create('trailed');
    await create('trailed');
    const { data } = await ask(inRole('AUDITOR'), `{ accountAudit(first: 2) { edges { node { actor actorRole action subject outcome } } } }`);
    expect(data['accountAudit']).toEqual({
      edges: [
        { node: { actor: 'SYSADMIN', actorRole: 'SYSADMIN', action: 'Mutation.createAccount', subject: '', outcome: 'INVALID_INPUT' } },
        { node: { actor: 'SYSADMIN', actorRole: 'SYSADMIN', action: 'Mutation.createAccount', subject: `person ${made.person.id}`, outcome: 'DONE' } },
      ],
    });
    const { rows } = await pool.query<{ row: string }>('select a::text as row from identity.audit_entry a');
    expect(rows.map(({ row }) => row).join('\n')).not.toContain(made.initialPassword);
  });

  it.each(['update identity.audit_entry set outcome = null', 'delete from identity.audit_entry', 'truncate identity.audit_entry', 'delete from identity.person', 'delete from identity.role_grant', 'drop table identity.throttle'])(
    'cannot be changed by the service: %s', async (sql) => {
      await expect(pool.query(sql)).rejects.toThrow(/permission denied|must be owner/);
    });
});

describe('an identity from another provider', () => {
  it('becomes one person at first sign-in, also when it comes twice at once', async () => {
    const people = await Promise.all(Array.from({ length: 6 }, () => directory.personBySubject('https://idp.example', 'u-17', ' 帕提古丽 ')));
    expect(new Set(people.map((each) => each?.id)).size).toBe(1);
    expect(people[0]?.name).toBe('帕提古丽');
    const other = await directory.personBySubject('https://other.example', 'u-17', '');
    expect(other?.id).not.toBe(people[0]?.id);
    expect(other?.name).toBe('u-17');
  });

  it('cannot pass for one of our own accounts', async () => {
    expect((await directory.personBySubject('https://idp.example', adminId, 'x'))?.id).not.toBe(adminId);
    expect(await directory.personBySubject('https://own.example/oidc', "' or true", 'x')).toBeNull();
  });
});

describe('the internal routes', () => {
  let server: Server;
  let baseUrl: string;
  let remote: Directory;
  let keys: Awaited<ReturnType<typeof gatewayKeys>>;
  const signer = (privateJwk: typeof keys.privateJwk, audience = DIRECTORY_AUDIENCE) => () => signServiceToken(audience, privateJwk, { issuedAt: new Date(), lifetimeSeconds: 60 });
  beforeAll(async () => {
    keys = await gatewayKeys();
    server = createServer((request, response) => void directoryRoutes(directory, keys.publicJwk, request, response));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    remote = httpDirectory(baseUrl, signer(keys.privateJwk));
  });
  afterAll(() => new Promise((done) => server.close(done)));

  it('answer as the directory itself', async () => {
    const id = idOf('PersonId', adminId);
    expect(await remote.grantsOf(id)).toEqual(await directory.grantsOf(id));
    expect(await remote.grantsOf(id, new Date())).toEqual(await directory.grantsOf(id));
    expect(await remote.personBySubject('https://own.example/oidc', adminId, '')).toEqual({ id: adminId, name: '系统管理员' });
    expect(await remote.machineByClientId('nobody')).toBeNull();
  });

  it('answer nobody but the gateway', async () => {
    const strangers = [signer((await gatewayKeys()).privateJwk), signer(keys.privateJwk, 'award-other'), async () => 'no token', async () => ''];
    for (const stranger of strangers) await expect(httpDirectory(baseUrl, stranger).grantsOf(idOf('PersonId', adminId))).rejects.toThrow('401');
  });

  it('refuse what is not as agreed', async () => {
    const authorization = `Bearer ${await signer(keys.privateJwk)()}`;
    const post = (body: string) => fetch(`${baseUrl}/internal/directory/grants-of`, { method: 'POST', headers: { authorization }, body });
    for (const body of ['', '{', '{}', '{"personId":"x"}', '"'.padEnd(20_000, 'x')]) expect((await post(body)).status).toBe(400);
  });
});

describe('the sweep', () => {
  it('deletes what is over and nothing else', async () => {
    await pool.query(`insert into identity.oidc_artifact (model, id_hash, payload, expires_at) values
      ('Session', 'a', '', now() - interval '1 second'), ('Session', 'b', '', now() + interval '1 hour'), ('Grant', 'c', '', null)`);
    await pool.query(`insert into identity.throttle (key, last_failure_at) values ('old', now() - interval '3 days'), ('new', now())`);
    await running.sweep();
    expect((await pool.query('select encode(id_hash, \'escape\') as id from identity.oidc_artifact order by 1')).rows).toEqual([{ id: 'b' }, { id: 'c' }]);
    expect((await pool.query('select key from identity.throttle')).rows).toEqual([{ key: 'new' }]);
  });
});
