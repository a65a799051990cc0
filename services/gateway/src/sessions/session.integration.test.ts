import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGateway } from '../gateway.ts';
import type { Browser } from '../testing/browser.ts';
import { Browser as OtherBrowser } from '../testing/browser.ts';
import { freePort, world } from '../testing/world.ts';
import type { World } from '../testing/world.ts';

let here: World;
let now = Date.now();
const whoAmI = async (browser: Browser, at = here): Promise<unknown> => {
  const response = await at.trusted('who', {}, browser);
  return response.status === 200 ? ((await response.json()) as { data: { whoAmI: string } }).data.whoAmI : response.status;
};
beforeAll(async () => void (here = await world('in process', { rolesKeptBy: 'books', now: () => now })));
afterAll(() => here.stop());

describe('the acting role', () => {
  it('is chosen among the roles of the person, and stays chosen at the next sign-in', async () => {
    const [clerk, expert] = [await here.directory.grant('olim', 'OFFICE_CLERK'), await here.directory.grant('olim', 'EXPERT')];
    const browser = here.browser();
    await browser.signIn('olim');
    expect((await browser.session()).available.map(({ role }) => role)).toEqual(['APPLICANT', 'OFFICE_CLERK', 'EXPERT']);
    expect(await whoAmI(browser)).toBe('APPLICANT:Person olim');
    expect(await (await browser.post('/session/role', { grantId: expert.id })).json()).toMatchObject({ acting: { role: 'EXPERT' } });
    expect(await whoAmI(browser)).toBe('EXPERT:Person olim');
    await browser.post('/session/role', { grantId: clerk.id });
    expect(await whoAmI(browser)).toBe('OFFICE_CLERK:Person olim');
    const again = here.browser();
    await again.signIn('olim');
    expect((await again.session()).acting?.role).toBe('OFFICE_CLERK');
    await again.post('/session/role', { grantId: 'APPLICANT' });
    expect(await whoAmI(again)).toBe('APPLICANT:Person olim');
    expect(await whoAmI(browser)).toBe('OFFICE_CLERK:Person olim');
  });

  it('is the only one there is beside applicant', async () => {
    await here.directory.grant('solo', 'AUDITOR');
    const browser = here.browser();
    await browser.signIn('solo');
    expect((await browser.session()).acting?.role).toBe('AUDITOR');
  });

  it('cannot be one of somebody else, nor be chosen by another site or by nobody', async () => {
    const foreign = await here.directory.grant('olim', 'SYSADMIN');
    const browser = here.browser();
    expect((await browser.post('/session/role', { grantId: foreign.id })).status).toBe(401);
    await browser.signIn('alim');
    expect((await browser.post('/session/role', { grantId: foreign.id })).status).toBe(403);
    expect((await browser.post('/session/role', { grantId: 'SYSADMIN' })).status).toBe(403);
    expect((await browser.post('/session/role', {})).status).toBe(400);
    expect((await browser.post('/session/role', { grantId: 'APPLICANT' }, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await browser.fetch('/session/role', { method: 'POST', body: '{"grantId":"APPLICANT"}' })).status).toBe(403);
    expect(await whoAmI(browser)).toBe('APPLICANT:Person alim');
  });
});

describe('what is taken away', () => {
  it('is gone at once in the gateway through which it was taken', async () => {
    await here.directory.grant('rana', 'ANALYST');
    const browser = here.browser();
    await browser.signIn('rana');
    expect(await whoAmI(browser)).toBe('ANALYST:Person rana');
    here.directory.revoke('rana', 'ANALYST');
    // Any mutation at the subgraph that keeps roles counts: which ones change roles is not for the gateway to know.
    await here.trusted('add', { title: 'x' }, browser);
    expect(await whoAmI(browser)).toBe('APPLICANT:Person rana');
  });

  it('is gone within five seconds in every other gateway, and is read once for the requests of some seconds', async () => {
    await here.directory.grant('vali', 'ANALYST');
    const browser = here.browser();
    await browser.signIn('vali');
    await whoAmI(browser);
    here.directory.revoke('vali', 'ANALYST');
    const before = here.directory.asked;
    for (let times = 0; times < 5; times += 1) expect(await whoAmI(browser)).toBe('ANALYST:Person vali');
    expect(here.directory.asked).toBe(before);
    now += 4_900;
    expect(await whoAmI(browser)).toBe('APPLICANT:Person vali');
  });

  it('ends a session that was ended in another gateway', async () => {
    const port = await freePort();
    const other = await createGateway({ ...here.options, publicOrigin: here.origin });
    await other.listen(port);
    const browser = here.browser();
    await browser.signIn('nur');
    const elsewhere = new OtherBrowser(`http://127.0.0.1:${port}`);
    for (const [name, value] of browser.cookies) elsewhere.cookies.set(name, value);
    expect((await elsewhere.session()).person).not.toBeNull();
    await browser.post('/sign-out', {});
    now += 4_900;
    expect((await elsewhere.session()).person).toBeNull();
    await other.stop();
  });

  it('ends the session of a deactivated account', async () => {
    const browser = here.browser();
    await browser.signIn('ziya');
    here.directory.deactivate('ziya');
    here.gateway.reconsiderSessions();
    expect(await whoAmI(browser)).toBe(401);
  });
});

describe('while the directory does not answer', () => {
  it('roles hold as they were last, for two minutes, and nobody new comes in', async () => {
    await here.directory.grant('sabir', 'EXPERT');
    const [browser, fresh] = [here.browser(), here.browser()];
    await browser.signIn('sabir');
    await whoAmI(browser);
    here.directory.away = true;
    now += 60_000;
    expect(await whoAmI(browser)).toBe('EXPERT:Person sabir');
    expect((await fresh.signIn('sabir')).status).toBe(503);
    now += 120_000;
    expect(await whoAmI(browser)).toBe(503);
    here.directory.away = false;
    expect(await whoAmI(browser)).toBe('EXPERT:Person sabir');
  });
});

it('ends when it was not used, and in any case in the end', async () => {
  const brief = await world('in process', { lifetimes: { idle: 1, absolute: 3 } });
  const [used, unused] = [brief.browser(), brief.browser()];
  await used.signIn('alim');
  await unused.signIn('alim');
  const ended: Record<string, number> = {};
  const started = Date.now();
  while (Date.now() - started < 8_000 && !ended['used']) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    brief.gateway.reconsiderSessions();
    if (!(await used.session()).person) ended['used'] = Date.now() - started;
  }
  brief.gateway.reconsiderSessions();
  expect((await unused.session()).person).toBeNull();
  expect(ended['used']).toBeGreaterThan(1_500);
  expect(ended['used']).toBeLessThan(4_500);
  await brief.stop();
}, 20_000);
