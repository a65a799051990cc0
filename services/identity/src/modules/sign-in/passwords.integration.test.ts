import { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idOf } from '@award/identity';
import { Browser } from '../../testing/browser.ts';
import { asAdmin } from '../../testing/database.ts';
import { PASSWORD, startWorld } from '../../testing/world.ts';
import type { World } from '../../testing/world.ts';
import { bootstrapSysadmin } from '../account/commands/bootstrap-sysadmin.ts';
import { codeAt } from '../second-factor/domain/one-time-code.ts';

const OTHER = 'saddle-cotton-9-aurora';
let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());
const browser = () => new Browser(world.origin);
const signsIn = async (login: string, password: string) => (await world.signIn(browser(), login, password)).shown.url.pathname === '/sign-in/callback';

/** An account whose password an administrator handed over. */
async function handedOver(login: string): Promise<void> {
  await world.register(login);
  await asAdmin(world.database, (client) => client.query('update identity.local_account set must_change = true where login = $1', [login]));
}

describe('registering', () => {
  it('makes a person who is signed in and may apply', async () => {
    const one = browser();
    const attempt = await world.attempt();
    const page = await world.open(one, attempt);
    const form = await one.get(`${page.url.pathname}/register?lang=zh-CN`);
    const shown = await one.submit(form, '/register', { name: ' 艾力  ', login: '139 0996 1234', password: PASSWORD, repeat: PASSWORD });
    const claims = (await world.exchange(shown, attempt)).claims();
    expect(claims).toMatchObject({ name: '艾力', preferred_username: '13909961234' });
    const grants = await world.provider.directory.grantsOf(idOf('PersonId', claims?.sub ?? ''));
    expect(grants).toEqual([{ id: claims?.sub, role: 'APPLICANT', programmeId: null, scopeId: null }]);
  });

  it('names everything that is wrong at once, and keeps what was typed', async () => {
    await world.register('taken');
    const one = browser();
    const page = await world.open(one, await world.attempt());
    const form = await one.get(`${page.url.pathname}/register?lang=en`);
    const wrong = await one.submit(form, '/register', { name: '<b>', login: 'x', password: 'short', repeat: 'other' });
    expect(wrong.status).toBe(422);
    for (const text of ['at most 100 characters', '3 to 32 letters', 'at least 12 characters', 'two passwords differ', 'value="&lt;b&gt;"']) expect(wrong.page).toContain(text);
    const taken = await one.submit(form, '/register', { name: '艾力', login: 'TAKEN', password: PASSWORD, repeat: PASSWORD });
    expect(taken.page).toContain('already in use');
  });

  it('of one login by several at once makes one account', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 6 }, () => world.register('racer')));
    expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBe(1);
  });
});

describe('a password that was handed over', () => {
  it('is replaced before anything else', async () => {
    await handedOver('fresh');
    const one = browser();
    const { shown, attempt } = await world.signIn(one, 'fresh');
    expect(shown.page).toContain('设置新密码');
    for (const [password, repeat, text] of [['short', 'short', '至少需要 12 个字符'], [PASSWORD, PASSWORD, '不能与原密码相同'], [OTHER, `${OTHER}x`, '两次输入的密码不一致']] as const) {
      const refused = await one.submit(shown, '/new-password', { password, repeat });
      expect(refused.status).toBe(422);
      expect(refused.page).toContain(text);
    }
    const done = await one.submit(shown, '/new-password', { password: OTHER, repeat: OTHER });
    expect((await world.exchange(done, attempt)).claims()?.['preferred_username']).toBe('fresh');
    expect(await signsIn('fresh', PASSWORD)).toBe(false);
    expect(await signsIn('fresh', OTHER)).toBe(true);
  });

  it('lets nobody in who leaves the page without replacing it', async () => {
    await handedOver('evading');
    const one = browser();
    const { shown } = await world.signIn(one, 'evading');
    const uid = shown.url.pathname.split('/').at(-2) === 'interaction' ? shown.url.pathname.split('/').at(-1) : shown.url.pathname.split('/').at(-2);
    expect((await one.get(`/oidc/auth/${uid}`)).url.pathname).toMatch(/^\/oidc\/interaction\//);
    expect((await world.open(one, await world.attempt())).url.pathname).toMatch(/^\/oidc\/interaction\//);
  });
});

describe('the account page', () => {
  it('is for those who are signed in', async () => {
    expect((await browser().get('/oidc/account')).status).toBe(401);
  });

  it('changes the password after the old one, and ends all sessions', async () => {
    const personId = idOf('PersonId', await world.register('changer'));
    const begun = new Date();
    const one = browser();
    await world.signIn(one, 'changer');
    const page = await one.get('/oidc/account');
    expect((await one.submit(page, '/password', { current: 'wrong', password: OTHER, repeat: OTHER })).page).toContain('当前密码不正确');
    expect(await world.provider.directory.grantsOf(personId, begun)).toHaveLength(1);
    expect((await one.submit(page, '/password', { current: PASSWORD, password: OTHER, repeat: OTHER })).page).toContain('密码已修改');
    expect((await one.get('/oidc/account')).status).toBe(401);
    expect(await world.provider.directory.grantsOf(personId, begun)).toEqual([]);
    expect(await world.provider.directory.grantsOf(personId, new Date(Date.now() + 1000))).toHaveLength(1);
    expect(await signsIn('changer', OTHER)).toBe(true);
  });

  it('takes no form without its token', async () => {
    await world.register('forged');
    const one = browser();
    await world.signIn(one, 'forged');
    expect((await one.post('/oidc/account/password', { current: PASSWORD, password: OTHER, repeat: OTHER })).status).toBe(400);
    expect(await signsIn('forged', PASSWORD)).toBe(true);
  });

  it('sets up a second step, which is then asked for, and whose codes are good once', async () => {
    await world.register('careful');
    const one = browser();
    await world.signIn(one, 'careful');
    const enrolling = await one.submit(await one.get('/oidc/account'), '/set-up', {});
    const secret = secretIn(enrolling.page);
    const step = Math.floor(Date.now() / 30_000);
    expect((await one.submit(enrolling, '/confirm', { code: '000000' })).page).toContain('验证码不正确');
    const on = await one.submit(enrolling, '/confirm', { code: codeAt(secret, step) });
    expect(on.page).toContain('已启用');

    const two = browser();
    const { shown, attempt } = await world.signIn(two, 'careful');
    expect(shown.page).toContain('两步验证');
    expect((await two.submit(shown, '/code', { code: codeAt(secret, step) })).status).toBe(401);
    const done = await two.submit(shown, '/code', { code: codeAt(secret, step + 1) });
    expect((await world.exchange(done, attempt)).claims()?.['preferred_username']).toBe('careful');
  });
});

describe('the first administrator', () => {
  it('is made once, also by several processes at once, with a password to be changed', async () => {
    const pool = new Pool({ connectionString: world.database.url('identity') });
    const made = await Promise.all(Array.from({ length: 4 }, () => bootstrapSysadmin(pool, { login: 'sysadmin', password: null }, new Date())));
    await pool.end();
    const [admin, ...others] = made.filter((each) => each !== null);
    expect(others).toEqual([]);
    expect((await world.signIn(browser(), 'sysadmin', admin?.password)).shown.page).toContain('设置新密码');
  });
});

function secretIn(page: string): Buffer {
  const text = (/secret=([A-Z2-7]+)/.exec(page)?.[1] ?? '').split('');
  const bits = text.map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
