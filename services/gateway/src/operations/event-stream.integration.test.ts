import { createClient } from 'graphql-sse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { WAYS } from '../testing/federation.ts';
import { DOCUMENTS, hashOf, world } from '../testing/world.ts';
import type { World } from '../testing/world.ts';

describe.each(WAYS)('POST /graphql/stream, subgraphs %s', (way) => {
  let here: World;
  beforeAll(async () => void (here = await world(way, { rolesKeptBy: 'reviews' })));
  afterAll(() => here.stop());

  const cookieOf = (browser: Browser): string => [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  /** The results of a stream as the protocol's own client gives them. */
  const listen = (browser: Browser, query: string, variables: Record<string, unknown>) => {
    const client = createClient({ url: `${here.origin}/graphql/stream`, retryAttempts: 0, headers: { 'x-award-request': '1', cookie: cookieOf(browser), origin: here.origin } });
    return client.iterate({ query, variables });
  };
  const subscribed = async (id: string, count = 1) => {
    for (let tries = 0; here.books.subscribers(id) !== count; tries += 1) {
      if (tries > 1_200) throw new Error(`${here.books.subscribers(id)} subscribers`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };

  it('streams what changes to the client of the protocol, joined with the other subgraph', async () => {
    const browser = here.browser();
    await browser.signIn('alim');
    const events = listen(browser, DOCUMENTS.changes, { id: '4' });
    for (let round = 0; round < 3; round += 1) {
      const next = events.next();
      await subscribed('4');
      here.books.change('4');
      expect((await next).value).toEqual({ data: { bookChanged: { __typename: 'Book', title: 'Book 4', rating: 2 } } });
    }
    await events.return?.();
    await subscribed('4', 0);
  });

  it('takes trusted documents, from anybody', async () => {
    const response = await here.browser().post('/graphql/stream', { documentId: hashOf('changes'), variables: { id: '5' } }, { accept: 'text/event-stream' });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    await subscribed('5');
    here.books.change('5');
    let text = '';
    while (!text.includes('event: next')) text += (await reader?.read())?.value ?? '';
    expect(text).toContain('event: next\ndata: {"data":{"bookChanged":{"__typename":"Book","title":"Book 5","rating":2.5}}}\n\n');
    await reader?.cancel();
    await subscribed('5', 0);
  });

  it('ends when the person signs out, before the next event', async () => {
    const browser = here.browser();
    await browser.signIn('alim');
    const events = listen(browser, DOCUMENTS.changes, { id: '6' });
    const next = events.next();
    await subscribed('6');
    await browser.post('/sign-out', {});
    here.books.change('6');
    expect(await next).toMatchObject({ done: true });
    await subscribed('6', 0);
  });

  it('ends by itself when the role is changed', async () => {
    const grant = await here.directory.grant('olim', 'EXPERT');
    const browser = here.browser();
    await browser.signIn('olim');
    const events = listen(browser, DOCUMENTS.changes, { id: '8' });
    const next = events.next();
    await subscribed('8');
    const acting = await browser.session();
    await browser.post('/session/role', { grantId: acting.acting?.role === 'EXPERT' ? 'APPLICANT' : grant.id });
    expect(await next).toMatchObject({ done: true });
  }, 15_000);

  it('refuses what is no subscription, not valid, from another site, or from nobody', async () => {
    const browser = here.browser();
    await browser.signIn('alim');
    const codeOf = async (body: object, headers = {}, as = browser) => ((await (await as.post('/graphql/stream', body, headers)).json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;
    expect(await codeOf({ documentId: hashOf('page') })).toBe('BAD_INPUT');
    expect(await codeOf({ query: 'subscription { nothing }' })).toBe('BAD_INPUT');
    expect(await codeOf({ query: `subscription { bookChanged(id: "1") ${'{ sequel '.repeat(15)} { id } ${'}'.repeat(15)} }` })).toBe('BAD_INPUT');
    expect(await codeOf({ documentId: 'unknown' })).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(await codeOf({ documentId: hashOf('changes') }, { origin: 'https://evil.example' })).toBe('CSRF');
    expect(await codeOf({ query: DOCUMENTS.changes, variables: { id: '1' } }, {}, here.browser())).toBe('UNAUTHENTICATED');
  });
});
