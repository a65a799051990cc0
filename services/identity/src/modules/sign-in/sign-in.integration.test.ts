import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from '../../testing/browser.ts';
import { asAdmin } from '../../testing/database.ts';
import { PASSWORD, startWorld } from '../../testing/world.ts';
import type { World } from '../../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const browser = () => new Browser(world.origin);

describe('signing in', () => {
  it('leads from login and password to a code, and from the code to who it is', async () => {
    const personId = await world.register('guli@example.cn');
    const { shown, attempt } = await world.signIn(browser(), 'Guli@Example.CN');
    expect(shown.url.pathname).toBe('/sign-in/callback');
    const tokens = await world.exchange(shown, attempt);
    expect(tokens.claims()).toMatchObject({ iss: `${world.origin}/oidc`, sub: personId, name: '古丽努尔', preferred_username: 'guli@example.cn' });
    expect(tokens.refresh_token).toBeUndefined();
  });

  it('is not asked for twice in one browser', async () => {
    await world.register('twice');
    const one = browser();
    await world.signIn(one, 'twice');
    const again = await world.attempt();
    expect((await world.open(one, again)).url.pathname).toBe('/sign-in/callback');
  });

  it('answers an unknown login, a wrong password and a deactivated account alike', async () => {
    const personId = await world.register('left');
    await asAdmin(world.database, (client) => client.query('update identity.person set active = false where id = $1', [personId]));
    await world.register('present');
    const answers = await Promise.all([world.signIn(browser(), 'absent'), world.signIn(browser(), 'present', 'not the password'), world.signIn(browser(), 'left')]);
    for (const { shown } of answers) {
      expect(shown.status).toBe(401);
      expect(shown.page).toContain('账号或密码不正确');
      expect(shown.page).not.toContain(PASSWORD);
    }
  });

  it('keeps the login that was typed, escaped', async () => {
    const { shown } = await world.signIn(browser(), '"><script>alert(1)</script>', 'x');
    expect(shown.page).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
    expect(shown.page).not.toContain('<script');
  });

  it('can be given up, and says so to the portal', async () => {
    const one = browser();
    const shown = await one.submit(await world.open(one, await world.attempt()), '/cancel', {});
    expect(shown.url.pathname).toBe('/sign-in/callback');
    expect(shown.url.searchParams.get('error')).toBe('access_denied');
  });

  it('shows its pages in both languages, without scripts, unframed and unstored', async () => {
    const one = browser();
    const chinese = await world.open(one, await world.attempt());
    expect(chinese.page).toContain('<html lang="zh-CN">');
    const english = await one.get(`${chinese.url.pathname}?lang=en`);
    expect(english.page).toMatch(/<html lang="en">[\s\S]*Sign in/);
    const policy = chinese.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/default-src 'none'; style-src 'sha256-/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/script-src|unsafe/);
    expect(chinese.headers.get('cache-control')).toBe('no-store');
    expect((await world.open(browser(), await world.attempt({ ui_locales: 'en' }))).page).toContain('<html lang="en">');
  });

  it('takes no form from another site, and none without the browser that began', async () => {
    await world.register('victim');
    const one = browser();
    const shown = await world.open(one, await world.attempt());
    const action = `${shown.url.pathname}/sign-in`;
    expect((await one.post(action, { login: 'victim', password: PASSWORD }, { origin: 'https://evil.example' })).status).toBe(400);
    const stranger = await browser().post(action, { login: 'victim', password: PASSWORD });
    expect(stranger.status).toBe(400);
    expect(stranger.page).toContain('登录页面已过期');
  });

  it('publishes its own addresses, whatever host a request names', async () => {
    const response = await fetch(`${world.origin}/oidc/.well-known/openid-configuration`, { headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example' } });
    const text = JSON.stringify(await response.json());
    expect(text).not.toContain('evil');
    expect(text).toContain(`${world.origin}/oidc/token`);
  });

  it('ends with signing out', async () => {
    await world.register('leaver');
    const one = browser();
    const { shown, attempt } = await world.signIn(one, 'leaver');
    const tokens = await world.exchange(shown, attempt);
    const question = await one.get(`/oidc/session/end?${new URLSearchParams({ id_token_hint: tokens.id_token ?? '', post_logout_redirect_uri: `${world.origin}/` })}`);
    expect(question.headers.get('content-security-policy')).toContain("script-src 'sha256-");
    const after = await one.submit(question, '/session/end/confirm', {});
    expect(after.url.href).toBe(`${world.origin}/`);
    expect((await world.open(one, await world.attempt())).url.pathname).toMatch(/^\/oidc\/interaction\//);
  });
});

describe('guessing', () => {
  beforeAll(() => world.freeze());

  it('is slowed down and then locked, also for the right password, until the time is over', async () => {
    await world.register('guessed');
    for (let i = 0; i < 3; i += 1) expect((await world.signIn(browser(), 'guessed', `wrong ${i}`)).shown.status).toBe(401);
    expect((await world.signIn(browser(), 'guessed', 'wrong 4')).shown.status).toBe(401);
    const early = (await world.signIn(browser(), 'guessed')).shown;
    expect(early.status).toBe(429);
    expect(early.headers.get('retry-after')).toBe('1');
    for (let failures = 4; failures < 10; failures += 1) {
      world.advance(33);
      expect((await world.signIn(browser(), 'guessed', 'wrong')).shown.status).toBe(401);
    }
    world.advance(800);
    expect((await world.signIn(browser(), 'guessed')).shown.status).toBe(429);
    world.advance(110);
    expect((await world.signIn(browser(), 'guessed')).shown.url.pathname).toBe('/sign-in/callback');
  });

  it('of many at once counts as many', async () => {
    await world.register('stormed');
    const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => world.signIn(browser(), 'stormed', `wrong ${i}`)));
    const looked = answers.filter(({ shown }) => shown.status === 401).length;
    expect(looked).toBe(4);
    expect(answers.filter(({ shown }) => shown.status === 429).length).toBe(16);
  });

  it('of one password on many accounts is stopped by the address', async () => {
    world.advance(7_200);
    const statuses: number[] = [];
    for (let i = 0; i < 40; i += 1) statuses.push((await world.signIn(browser(), `nobody-${i}`, 'Spring-2026-!')).shown.status);
    expect(statuses.slice(0, 31)).toEqual(Array.from({ length: 31 }, () => 401));
    expect(statuses.slice(31)).toContain(429);
    world.advance(7_200);
  });
});

describe('what is kept', () => {
  it('holds no password, code, session or cookie that could be used', async () => {
    await world.register('secretive');
    const one = browser();
    const { shown } = await world.signIn(one, 'secretive');
    const kept = await asAdmin(world.database, async (client) => {
      const tables = ['person', 'local_account', 'oidc_artifact', 'throttle', 'audit_entry'];
      const rows: { row: string }[] = [];
      for (const table of tables) rows.push(...(await client.query<{ row: string }>(`select t::text as row from identity.${table} t`)).rows);
      return rows.map(({ row }) => row).join('\n');
    });
    const cookies = one.cookiesFor('/oidc').split('; ').map((pair) => pair.split('=')[1] ?? '');
    for (const secret of [PASSWORD, shown.url.searchParams.get('code') ?? '', ...cookies]) {
      expect(secret).not.toBe('');
      expect(kept).not.toContain(secret);
      expect(kept).not.toContain(Buffer.from(secret).toString('hex'));
    }
  });
});
