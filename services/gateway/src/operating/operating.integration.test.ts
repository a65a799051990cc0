import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { publicViewer, verifyViewer } from '@award/identity';
import type { Viewer } from '@award/identity';
import { booksSubgraph } from '../testing/books-subgraph.ts';
import { viewerKeys } from '../testing/keys.ts';
import { reviewsSubgraph } from '../testing/reviews-subgraph.ts';
import { serveOverHttp } from '../testing/serve-over-http.ts';
import { world } from '../testing/world.ts';
import type { World } from '../testing/world.ts';

describe('/healthz', () => {
  it('is ready when every part answers, and says which do not', async () => {
    const here = await world('over HTTP');
    const health = async () => {
      await new Promise((resolve) => setTimeout(resolve, 550));
      const response = await fetch(`${here.origin}/healthz`);
      return [response.status, await response.json()];
    };
    expect(await health()).toEqual([200, { status: 'ready', parts: { books: 'up', reviews: 'up', sessions: 'up' } }]);
    await here.served['reviews']?.stop();
    expect(await health()).toEqual([503, { status: 'degraded', parts: { books: 'up', reviews: 'down', sessions: 'up' } }]);
    await here.served['reviews']?.restart();
    expect(await health()).toEqual([200, { status: 'ready', parts: { books: 'up', reviews: 'up', sessions: 'up' } }]);
    await here.stop();
  });
});

describe('/metrics', () => {
  it('counts operations, for this machine only', async () => {
    const here = await world('in process');
    await here.trusted('page');
    const text = await (await fetch(`${here.origin}/metrics`)).text();
    expect(text).toMatch(/gateway_operation_seconds_count\{kind="trusted",operation="Page",failed="false"\} 1/);
    expect(text).toMatch(/gateway_subgraph_seconds_count\{subgraph="reviews",failed="false"\} 1/);
    expect(text).toContain('gateway_trusted_documents 6');
    expect((await fetch(`${here.origin}/metrics`, { headers: { 'x-forwarded-for': '203.0.113.7' } })).status).toBe(404);
    await here.stop();
  });

  it('lets a collector with the token read, and then nobody without', async () => {
    const here = await world('in process', { metricsToken: 'collector' });
    expect((await fetch(`${here.origin}/metrics`, { headers: { authorization: 'Bearer collector' } })).status).toBe(200);
    expect((await fetch(`${here.origin}/metrics`, { headers: { authorization: 'Bearer kollektor' } })).status).toBe(404);
    expect((await fetch(`${here.origin}/metrics`)).status).toBe(404);
    await here.stop();
  });
});

describe('/files/*', () => {
  it('reaches the service in this process with the viewer', async () => {
    const seen: [string, Viewer, string | undefined][] = [];
    const books = booksSubgraph();
    const files = {
      ...books,
      contextFor: books.contextFor as never,
      httpHandler: async (request: { url?: string; headers: Record<string, unknown> }, response: { end(text: string): void }, viewer: Viewer) => {
        if (!request.url?.startsWith('/files/')) return false;
        seen.push([request.url, viewer, request.headers['x-award-viewer'] as string | undefined]);
        if (request.url === '/files/none') return false;
        response.end('stored');
        return true;
      },
    };
    const reviews = { ...reviewsSubgraph(), contextFor: reviewsSubgraph().contextFor as never };
    const here = await world('in process', { subgraphs: [files, reviews] as never, filesServedBy: 'books' });
    const browser = here.browser();
    await browser.signIn('alim');
    const upload = await browser.fetch('/files/uploads?x=1', { method: 'POST', body: 'bytes', headers: { origin: here.origin, 'x-award-viewer': 'forged' } });
    expect(await upload.text()).toBe('stored');
    expect(seen[0]?.[0]).toBe('/files/uploads?x=1');
    expect(seen[0]?.[1]).toMatchObject({ role: 'APPLICANT', name: 'Person alim' });
    expect(seen[0]?.[2]).toBeUndefined();
    expect((await browser.fetch('/files/uploads', { method: 'POST', body: 'bytes', headers: { origin: 'https://evil.example' } })).status).toBe(403);
    expect((await browser.fetch('/files/none')).status).toBe(404);
    expect((await browser.fetch('/files/public', { headers: { cookie: '' } })).status).toBe(200);
    await here.stop();
  });

  it('reaches a service apart with the signed viewer, streaming both ways', async () => {
    const keys = await viewerKeys();
    const books = booksSubgraph();
    const graphql = await serveOverHttp(books, keys.publicKey);
    const seen: { viewer: Viewer; cookie: string | undefined; bytes: number }[] = [];
    const server = createServer(async (request, response) => {
      const viewer = await verifyViewer(String(request.headers['x-award-viewer']), keys.publicKey).catch(() => publicViewer);
      let bytes = 0;
      for await (const part of request) bytes += (part as Buffer).length;
      seen.push({ viewer, cookie: request.headers.cookie, bytes });
      response.writeHead(201, { 'tus-resumable': '1.0.0', 'content-type': 'application/pdf' }).end(Buffer.alloc(300_000));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
    const reviews = reviewsSubgraph();
    const here = await world('in process', { subgraphs: [{ name: 'books', url }, reviews] as never, filesServedBy: 'books', viewerPrivateKey: keys.privateKey });
    const browser = here.browser();
    await browser.signIn('alim');
    const response = await browser.fetch('/files/uploads/1', { method: 'PATCH', body: Buffer.alloc(3_000_000), headers: { origin: here.origin, 'x-award-viewer': 'forged' } });
    expect([response.status, response.headers.get('tus-resumable'), (await response.arrayBuffer()).byteLength]).toEqual([201, '1.0.0', 300_000]);
    expect(seen).toMatchObject([{ viewer: { role: 'APPLICANT', name: 'Person alim' }, cookie: undefined, bytes: 3_000_000 }]);
    server.closeAllConnections();
    server.close();
    expect((await browser.fetch('/files/uploads/1')).status).toBe(502);
    await here.stop();
    await graphql.stop();
  });
});

describe('public pages', () => {
  let here: World;
  beforeAll(async () => {
    here = await world('in process', {
      publicPages: (execute) => async (path, query) => {
        if (!path.startsWith('/shelf/')) return null;
        const { data } = await execute('query Shelf($id: ID!) { book(id: $id) { title rating } whoAmI }', { id: path.slice('/shelf/'.length) });
        const html = `<!doctype html><p>${JSON.stringify(data)} ${query.get('lang')}</p>${' '.repeat(2_000)}`;
        return { status: data?.['book'] ? 200 : 404, html, headers: { 'content-language': 'zh-CN' } };
      },
    });
  });
  afterAll(() => here.stop());

  it('are rendered with what the public sees, whoever asks', async () => {
    const browser = here.browser();
    await browser.signIn('alim');
    const response = await browser.fetch('/shelf/1?lang=zh', { headers: { 'accept-encoding': 'br' } });
    expect(await response.text()).toContain('{"book":{"title":"Book 1","rating":0.5},"whoAmI":"PUBLIC:"} zh');
    expect(Object.fromEntries(response.headers)).toMatchObject({ 'content-encoding': 'br', 'content-language': 'zh-CN', 'content-type': 'text/html; charset=utf-8' });
    expect((await browser.fetch('/shelf/99')).status).toBe(404);
  });

  it('leave all other addresses to the applications', async () => {
    expect((await fetch(`${here.origin}/elsewhere`)).status).toBe(404);
    expect((await fetch(`${here.origin}/shelf/1`, { method: 'POST' })).status).toBe(405);
  });
});
