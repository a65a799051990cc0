import { idOf, publicViewer, signViewer } from '@award/identity';
import { parse } from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { booksSubgraph } from '../testing/books-subgraph.ts';
import { federation } from '../testing/federation.ts';
import type { TestFederation } from '../testing/federation.ts';
import { viewerKeys } from '../testing/keys.ts';
import { serveOverHttp } from '../testing/serve-over-http.ts';
import type { Served } from '../testing/serve-over-http.ts';
import { Call } from './call.ts';
import { httpSubgraph } from './over-http.ts';
import { viewerSigner } from './viewer-signer.ts';

const PAGE = '{ books(first: 1) { title rating } whoAmI }';
const part = (graph: TestFederation, name: string): Served => graph.served[name] as Served;

describe('a subgraph apart', () => {
  let graph: TestFederation;
  beforeEach(async () => void (graph = await federation('over HTTP', 300)));
  afterEach(() => graph.stop());

  it('leaves the rest of an answer whole while it is down, and comes back by itself', async () => {
    await part(graph, 'reviews').stop();
    const during = await graph.run(PAGE);
    expect(during.data).toEqual({ books: [{ title: 'Book 1', rating: null }], whoAmI: 'PUBLIC:' });
    expect(during.errors).toMatchObject([{ path: ['books', 'rating'].slice(0, 1), extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'reviews' } }]);
    await part(graph, 'reviews').restart();
    expect(await graph.run(PAGE)).toEqual({ data: { books: [{ title: 'Book 1', rating: 0.5 }], whoAmI: 'PUBLIC:' } });
  });

  it('is not waited for longer than its time, and soon not at all', async () => {
    part(graph, 'reviews').hang(true);
    const slow = await graph.run(PAGE);
    expect(slow.errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_TIMEOUT', service: 'reviews' } }]);
    await Promise.all([1, 2, 3, 4].map(() => graph.run(PAGE)));
    const started = performance.now();
    expect((await graph.run(PAGE)).errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }]);
    expect(performance.now() - started).toBeLessThan(100);
    part(graph, 'reviews').hang(false);
    await new Promise((resolve) => setTimeout(resolve, 1_050));
    expect((await graph.run(PAGE)).errors).toBeUndefined();
  });

  it('gets a mutation once, though nobody knows what became of it', async () => {
    part(graph, 'books').hang(true);
    const answer = await graph.run('mutation { countCalls }');
    expect(answer).toMatchObject({ data: null, errors: [{ extensions: { code: 'SUBGRAPH_TIMEOUT' } }] });
    part(graph, 'books').hang(false);
    expect((await graph.run('mutation { countCalls }')).data).toEqual({ countCalls: 1 });
    expect(part(graph, 'books').requests()).toBe(1);
  });

  it('answers `null` for all when all of it was to come from there', async () => {
    await part(graph, 'books').stop();
    const answer = await graph.run('{ broken book(id: "1") { title } }');
    expect(answer.data).toEqual({ broken: null, book: null });
    expect(answer.errors).toHaveLength(1);
  });
});

describe('the viewer of a call', () => {
  const reader = { ...publicViewer, personId: idOf('PersonId', '0195f2d8-0000-7000-8000-000000000001'), name: '古丽', role: 'APPLICANT' as const };
  const request = () => ({ document: parse('{ whoAmI }'), type: 'query' as const, call: new Call(reader, 'request', true) });
  let served: Served;
  let keys: Awaited<ReturnType<typeof viewerKeys>>;
  beforeEach(async () => {
    keys = await viewerKeys();
    served = await serveOverHttp(booksSubgraph(), keys.publicKey);
  });
  afterEach(() => served.stop());
  const ask = async (sign: Parameters<typeof httpSubgraph>[1]['sign']) => {
    const caller = httpSubgraph({ name: 'books', url: served.url }, { sign, timeoutMs: 1_000, connections: 2, now: Date.now });
    const result = await caller.execute(request());
    await caller.stop();
    return result;
  };

  it('is believed when the gateway signed it', async () => {
    expect(await ask(viewerSigner(keys.privateKey, Date.now))).toEqual({ data: { whoAmI: 'APPLICANT:古丽' } });
  });

  it('is refused when another key signed it, when it is too old, or when it is none', async () => {
    const foreign = viewerSigner((await viewerKeys()).privateKey, Date.now);
    const old = viewerSigner(keys.privateKey, () => Date.now() - 60_000);
    const changed = async () => {
      const [header, , signature] = (await signViewer(reader, keys.privateKey, { issuedAt: new Date(), lifetimeSeconds: 30 })).split('.');
      const claims = { role: 'SYSADMIN', name: '', iss: 'award-gateway', aud: 'award-subgraph', iat: Math.floor(Date.now() / 1000), exp: Math.floor(Date.now() / 1000) + 30 };
      return `${header}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.${signature}`;
    };
    for (const sign of [foreign, old, changed, async () => 'nonsense']) expect(await ask(sign)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  it('is signed once for the requests of some seconds, and anew for another viewer', async () => {
    let now = 1_000_000;
    const sign = viewerSigner(keys.privateKey, () => now);
    const first = await sign(reader);
    expect(await sign(reader)).toBe(first);
    expect(await sign({ ...reader, role: 'ANALYST' })).not.toBe(first);
    now += 6_000;
    expect(await sign(reader)).not.toBe(first);
  });
});
