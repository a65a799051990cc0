import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { world } from '../testing/world.ts';
import type { World } from '../testing/world.ts';

let here: World;
beforeAll(async () => void (here = await world('in process')));
afterAll(() => here.stop());

const sessionCookie = (browser: Browser): [string, string] | undefined => [...browser.cookies].find(([name]) => name.startsWith('award_session'));

describe('signing in', () => {
  it('makes a session in which the person acts as applicant', async () => {
    const browser = here.browser();
    expect(await browser.session()).toEqual({ person: null, acting: null, available: [] });
    expect((await browser.signIn('alim')).status).toBe(200);
    const session = await browser.session();
    expect(session).toMatchObject({ person: { name: 'Person alim' }, acting: { role: 'APPLICANT', programme: null, scope: null } });
    expect(await (await here.trusted('who', {}, browser)).json()).toEqual({ data: { whoAmI: 'APPLICANT:Person alim', reviewer: 'APPLICANT:Person alim' } });
  });

  it('leads to the page the person came for, and to no other site', async () => {
    const leadsTo = async (next: string) => {
      const browser = here.browser();
      browser.cookies.set('test_subject', 'alim');
      let response = await browser.fetch(`/sign-in?next=${encodeURIComponent(next)}`);
      while (!response.headers.get('location')?.startsWith(`${here.origin}/sign-in/callback`)) response = await browser.fetch(response.headers.get('location') ?? '');
      return (await browser.fetch(response.headers.get('location') ?? '')).headers.get('location');
    };
    expect(await leadsTo('/applicant/cases?open=1#top')).toBe('/applicant/cases?open=1#top');
    for (const next of ['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '/a b', '/sign-out']) expect(await leadsTo(next)).toBe('/');
  });

  it('sets a cookie that scripts and other sites do not get, and keeps only its hash', async () => {
    const browser = here.browser();
    browser.cookies.set('test_subject', 'alim');
    const begun = await browser.fetch('/sign-in');
    expect(begun.headers.getSetCookie()[0]).toMatch(/^award_sign_in_\d+=[\w-]+; Path=\/; HttpOnly; SameSite=Lax; Max-Age=900$/);
    await browser.visit(begun.headers.get('location') ?? '');
    const [, token = ''] = sessionCookie(browser) ?? [];
    expect(token).toMatch(/^[\w-]{43}$/);
    const client = new pg.Client(here.database.url('gateway'));
    await client.connect();
    const { rows } = await client.query('select * from gateway.session');
    await client.end();
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('gives a new token each time and ends the session that was there', async () => {
    const browser = here.browser();
    await browser.signIn('alim');
    const [name = '', before = ''] = sessionCookie(browser) ?? [];
    await browser.signIn('alim');
    expect(sessionCookie(browser)?.[1]).not.toBe(before);
    const old = here.browser();
    old.cookies.set(name, before);
    expect((await here.trusted('who', {}, old)).status).toBe(401);
  });

  it('refuses a callback that this browser did not begin, or that comes twice', async () => {
    const [victim, thief] = [here.browser(), here.browser()];
    thief.cookies.set('test_subject', 'thief');
    let response = await thief.fetch('/sign-in');
    while (!response.headers.get('location')?.startsWith(`${here.origin}/sign-in/callback`)) response = await thief.fetch(response.headers.get('location') ?? '');
    const callback = response.headers.get('location') ?? '';
    expect((await victim.fetch(callback)).status).toBe(400);
    await victim.fetch('/sign-in');
    expect((await victim.fetch(callback)).status).toBe(400);
    expect(sessionCookie(victim)).toBeUndefined();
    expect((await thief.fetch(callback)).status).toBe(303);
    expect((await thief.fetch(callback)).status).toBe(400);
  });

  it('says so when the account was deactivated', async () => {
    await here.browser().signIn('gone');
    here.directory.deactivate('gone');
    const response = await here.browser().signIn('gone');
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('该账号已停用');
  });

  it('says so when the provider does not answer', async () => {
    const apart = await world('in process', { provider: { origin: 'http://127.0.0.1:9' } });
    const response = await apart.browser().visit('/sign-in');
    await apart.stop();
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('登录服务暂时无法使用');
  });
});

describe('signing out', () => {
  it('ends the session here and leads to the provider, so that it ends there too', async () => {
    const browser = here.browser();
    await browser.signIn('alim');
    const [name = '', token = ''] = sessionCookie(browser) ?? [];
    const { location } = (await (await browser.post('/sign-out', {})).json()) as { location: string };
    expect(location).toMatch(new RegExp(`^${here.origin}/oidc/session/end\\?.*post_logout_redirect_uri=`));
    expect(sessionCookie(browser)).toBeUndefined();
    browser.cookies.set(name, token);
    const refused = await here.trusted('who', {}, browser);
    expect(refused.status).toBe(401);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    // The browser is rid of the dead cookie, and goes on as the public.
    expect((await here.trusted('who', {}, browser)).status).toBe(200);
  });

  it('is not done by a link, nor by a form of another site', async () => {
    const browser = here.browser();
    await browser.signIn('alim');
    expect(await (await browser.visit('/sign-out')).text()).toContain('<form method="post"');
    expect((await browser.fetch('/sign-out', { method: 'POST', headers: { origin: 'https://evil.example' } })).status).toBe(403);
    expect((await browser.session()).person).not.toBeNull();
    const byForm = await browser.fetch('/sign-out', { method: 'POST', headers: { origin: here.origin, accept: 'text/html' } });
    expect(byForm.status).toBe(303);
    expect((await browser.session()).person).toBeNull();
  });
});
