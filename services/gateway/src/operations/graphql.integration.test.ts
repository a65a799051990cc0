import { createHash } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { idOf } from '@award/identity';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { WAYS } from '../testing/federation.ts';
import { PROGRAMME } from '../testing/test-directory.ts';
import { DOCUMENTS, hashOf, world } from '../testing/world.ts';
import type { World } from '../testing/world.ts';

const errorsOf = async (response: Response): Promise<{ message: string; extensions: { code: string } }[]> => ((await response.json()) as { errors: never }).errors;
const codeOf = async (response: Response): Promise<[number, string | undefined]> => [response.status, (await errorsOf(response))[0]?.extensions.code];

describe.each(WAYS)('POST /graphql, subgraphs %s', (way) => {
  let here: World;
  let reader: Browser;
  const open = (query: string, variables: object = {}, as = reader): Promise<Response> => as.post('/graphql', { query, variables });
  beforeAll(async () => {
    here = await world(way);
    here.directory.machines.set('statistics', { id: idOf('MachineClientId', '0195f2d8-0000-7000-8000-0000000000bb'), name: 'Statistics', role: 'ANALYST', programmeId: idOf('ProgrammeId', PROGRAMME) });
    reader = here.browser();
    await reader.signIn('alim');
  });
  afterAll(() => here.stop());

  describe('a trusted document', () => {
    it('runs by its hash, in either form, for the public and for people', async () => {
      const page = { data: { books: [{ __typename: 'Book', id: '1', title: 'Book 1', rating: 0.5, author: { name: 'Author 1' } }] } };
      expect(await (await here.trusted('page', { first: 1 })).json()).toEqual(page);
      expect(await (await reader.post('/graphql', { documentId: `sha256:${hashOf('page')}`, variables: { first: 1 }, operationName: 'Page' })).json()).toEqual(page);
      expect(await (await here.trusted('who', {}, reader)).json()).toEqual({ data: { whoAmI: 'APPLICANT:Person alim', reviewer: 'APPLICANT:Person alim' } });
      expect(await (await here.trusted('add', { title: 'x' }, reader)).json()).toEqual({ data: { addBook: { __typename: 'Book', title: 'x (NOVEL, 1)' } } });
    });

    it('is only what a portal was built with: no text registers itself', async () => {
      const query = '{ whoAmI }';
      const body = { query, extensions: { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') } } };
      expect(await codeOf(await reader.post('/graphql', body))).toEqual([200, 'PERSISTED_QUERY_NOT_FOUND']);
      expect(await codeOf(await reader.post('/graphql', body))).toEqual([200, 'PERSISTED_QUERY_NOT_FOUND']);
    });

    it('is known soon after its portal was deployed, without a restart', async () => {
      const query = 'query Later { reviewer }';
      const hash = createHash('sha256').update(query).digest('hex');
      const post = () => here.browser().post('/graphql', { documentId: hash });
      expect(await codeOf(await post())).toEqual([200, 'PERSISTED_QUERY_NOT_FOUND']);
      const all = Object.fromEntries(Object.values(DOCUMENTS).map((text) => [createHash('sha256').update(text).digest('hex'), text]));
      await writeFile(join(here.folder, 'persisted-documents.json'), JSON.stringify({ ...all, [hash]: query, bad: 'query Bad { nothing }' }));
      await new Promise((resolve) => setTimeout(resolve, 1_050));
      expect(await (await post()).json()).toEqual({ data: { reviewer: 'PUBLIC:' } });
      expect(here.log).toContainEqual(expect.objectContaining({ hash: 'bad', msg: 'a trusted document is not served' }));
    });

    it('says which variable does not fit', async () => {
      expect(await codeOf(await here.trusted('page', { first: 'many' }))).toEqual([400, 'BAD_INPUT']);
      expect(await codeOf(await here.trusted('add', {}))).toEqual([400, 'BAD_INPUT']);
    });

    it('comes compressed when it is long and the client takes it', async () => {
      const plain = await reader.post('/graphql', { documentId: hashOf('long') }, { 'accept-encoding': 'identity' });
      const packed = await reader.post('/graphql', { documentId: hashOf('long') }, { 'accept-encoding': 'gzip' });
      expect([plain.headers.get('content-encoding'), packed.headers.get('content-encoding')]).toEqual([null, 'gzip']);
      expect(await packed.text()).toEqual(await plain.text());
    });
  });

  describe('an operation as text', () => {
    it('runs for people with a session and for machine clients, not for the public', async () => {
      expect(await (await open('{ whoAmI }')).json()).toEqual({ data: { whoAmI: 'APPLICANT:Person alim' } });
      expect(await codeOf(await open('{ whoAmI }', {}, here.browser()))).toEqual([401, 'UNAUTHENTICATED']);
      const authorization = `Bearer ${await here.accessToken('statistics')}`;
      const byMachine = await fetch(`${here.origin}/graphql`, { method: 'POST', headers: { authorization, 'content-type': 'application/json' }, body: '{"query":"{ whoAmI books(first: 1) { rating } }"}' });
      expect(await byMachine.json()).toEqual({ data: { whoAmI: 'ANALYST:Statistics', books: [{ rating: 0.5 }] } });
    });

    it('does not run by a token that is not ours, is changed, or belongs to a machine that the directory does not know', async () => {
      const good = await here.accessToken('statistics');
      const tokens = [`${good.slice(0, -3)}abc`, 'nonsense', await here.accessToken('stranger')];
      for (const token of tokens) expect(await codeOf(await here.browser().post('/graphql', { query: '{ whoAmI }' }, { authorization: `Bearer ${token}` }))).toEqual([401, 'UNAUTHENTICATED']);
      expect(await codeOf(await here.browser().post('/graphql', { query: '{ whoAmI }' }, { authorization: 'Basic YTpi' }))).toEqual([401, 'UNAUTHENTICATED']);
    });

    it.each([
      ['syntax', '{ books(', 'BAD_INPUT'],
      ['an unknown field', '{ bookz { id } }', 'BAD_INPUT'],
      ['no operation of that name', 'query A { whoAmI } query B { reviewer }', 'BAD_INPUT'],
      ['too deep', `{ book(id: "1") ${'{ sequel '.repeat(14)} { id } ${'}'.repeat(14)} }`, 'BAD_INPUT'],
      ['too deep through fragments', `{ book(id: "1") { ...A } } ${Array.from({ length: 14 }, (_v, n) => `fragment ${'A'.repeat(n + 1)} on Book { sequel { ${n < 13 ? `...${'A'.repeat(n + 2)}` : 'id'} } }`).join(' ')}`, 'BAD_INPUT'],
      ['fragments in a circle', '{ book(id: "1") { ...A } } fragment A on Book { sequel { ...A } }', 'BAD_INPUT'],
      ['fragments that double', `{ book(id: "1") { ...F0 } } ${Array.from({ length: 30 }, (_v, n) => `fragment F${n} on Book { ${n < 29 ? `...F${n + 1} ...F${n + 1}` : 'id'} }`).join(' ')}`, 'BAD_INPUT'],
      ['too many aliases', `{ ${Array.from({ length: 21 }, (_v, n) => `a${n}: whoAmI`).join(' ')} }`, 'BAD_INPUT'],
      ['too many directives', `{ whoAmI ${'@include(if: true) '.repeat(21)} }`, 'BAD_INPUT'],
      ['too many tokens', `{ ${'whoAmI '.repeat(3_001)} }`, 'BAD_INPUT'],
      ['too costly', '{ books(first: 1000) { reviews(first: 100) { id } } }', 'BAD_INPUT'],
      ['too many rows, by variables', 'query($a: Int = 200) { books(first: $a) { reviews(first: $a) { id } } }', 'OPERATION_REFUSED'],
      ['a subscription', 'subscription { bookChanged(id: "1") { id } }', 'BAD_INPUT'],
    ])('is refused: %s', async (_what, query, code) => {
      const response = await open(query);
      const errors = await errorsOf(response);
      expect(response.status).toBe(400);
      expect(errors[0]?.extensions.code).toBe(code);
      expect(JSON.stringify(errors)).not.toMatch(/Did you mean|stacktrace/);
    });

    it('shows the schema to those who may ask', async () => {
      expect(await (await open('{ __schema { queryType { name } } }')).json()).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } });
    });

    it('is not served to people where the setting is off, but to machines', async () => {
      const strict = await world(way, { openQueries: false });
      const browser = strict.browser();
      await browser.signIn('alim');
      expect(await codeOf(await browser.post('/graphql', { query: '{ whoAmI }' }))).toEqual([403, 'OPERATION_REFUSED']);
      expect((await strict.trusted('who', {}, browser)).status).toBe(200);
      await strict.stop();
    });
  });

  describe('a request that is refused before it is read', () => {
    it('comes by GET, also a mutation', async () => {
      for (const query of ['{ whoAmI }', 'mutation { countCalls }']) {
        const response = await reader.fetch(`/graphql?query=${encodeURIComponent(query)}`, { headers: { 'x-award-request': '1' } });
        expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
      }
    });

    it('comes from another site, or without saying that it comes from this one', async () => {
      const body = { documentId: hashOf('add'), variables: { title: 'x' } };
      expect(await codeOf(await reader.post('/graphql', body, { origin: 'https://evil.example' }))).toEqual([403, 'CSRF']);
      expect(await codeOf(await reader.post('/graphql', body, { 'x-award-request': '' }))).toEqual([403, 'CSRF']);
      expect(await codeOf(await reader.fetch('/graphql', { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', 'x-award-request': '1', 'sec-fetch-site': 'cross-site' } }))).toEqual([403, 'CSRF']);
      expect((await reader.fetch('/graphql', { method: 'POST', body: new URLSearchParams({ query: '{ whoAmI }' }) })).status).toBe(415);
      expect((await reader.fetch('/graphql', { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'text/plain' } })).status).toBe(415);
      expect((await reader.fetch('/graphql', { method: 'OPTIONS', headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' } })).headers.get('access-control-allow-origin')).toBeNull();
    });

    it.each([
      ['no JSON', '{"query":'],
      ['a list of operations', '[{"query":"{ whoAmI }"},{"query":"{ whoAmI }"}]'],
      ['no operation', '{}'],
      ['null', 'null'],
      ['variables that are none', '{"query":"{ whoAmI }","variables":[1]}'],
    ])('holds %s', async (_what, body) => {
      const response = await reader.fetch('/graphql', { method: 'POST', body, headers: { 'content-type': 'application/json', 'x-award-request': '1' } });
      expect(response.status).toBe(400);
    });

    it('is huge, whether it says so or not', async () => {
      const announced = await reader.post('/graphql', { query: 'x'.repeat(1_100_000) });
      expect(announced.status).toBe(413);
      const status = await new Promise((resolve, reject) => {
        const posted = httpRequest(`${here.origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' } }, (response) => resolve(response.statusCode));
        posted.on('error', reject);
        for (let n = 0; n < 20; n += 1) posted.write('x'.repeat(100_000));
        posted.end();
      });
      expect(status).toBe(413);
      expect((await here.trusted('who')).status).toBe(200);
    });
  });

  it('does not believe a viewer that a client brings along', async () => {
    const response = await here.browser().post('/graphql', { documentId: hashOf('who') }, { 'x-award-viewer': 'eyJhbGciOiJub25lIn0.eyJyb2xlIjoiU1lTQURNSU4ifQ.' });
    expect(await response.json()).toEqual({ data: { whoAmI: 'PUBLIC:', reviewer: 'PUBLIC:' } });
  });

  it('keeps what happened inside to itself, and the log free of persons and variables', async () => {
    const response = await here.trusted('broken', {}, reader);
    expect(await response.json()).toMatchObject({ data: { broken: null }, errors: [{ message: 'something went wrong on our side', extensions: { code: 'INTERNAL' } }] });
    await here.trusted('add', { title: 'a very private title' }, reader);
    await open('mutation { addBook(input: { title: "a private literal" }) { __typename } }');
    const written = JSON.stringify(here.log);
    expect(written).toContain('a resolver failed');
    expect(written).not.toMatch(/private|Person alim|award_session_\d+=/);
  });
});
