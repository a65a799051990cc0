import * as client from 'openid-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from '../../testing/browser.ts';
import { asAdmin } from '../../testing/database.ts';
import { PASSWORD, startWorld } from '../../testing/world.ts';
import type { Attempt, World } from '../../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ codeLifetimeSeconds: 2 });
  await world.register('guli');
});
afterAll(() => world.stop());

const signedIn = () => world.signIn(new Browser(world.origin), 'guli');
/** The error that the token endpoint answers with. */
const errorOf = (exchange: Promise<unknown>) => exchange.then(() => 'none', (error: unknown) => (error instanceof client.ResponseBodyError ? error.error : String(error)));

describe('a code (RFC 6749, 7636)', () => {
  it('is good once', async () => {
    const { shown, attempt } = await signedIn();
    await world.exchange(shown, attempt);
    expect(await errorOf(world.exchange(shown, attempt))).toBe('invalid_grant');
  });

  it('is good once, also for several who bring it at the same moment', async () => {
    const { shown, attempt } = await signedIn();
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => errorOf(world.exchange(shown, attempt))));
    expect(outcomes.filter((outcome) => outcome === 'none').length).toBeLessThanOrEqual(1);
    expect(outcomes.filter((outcome) => outcome === 'invalid_grant').length).toBeGreaterThanOrEqual(7);
  });

  it('is good for seconds only', async () => {
    const { shown, attempt } = await signedIn();
    await new Promise((done) => setTimeout(done, 3_000));
    expect(await errorOf(world.exchange(shown, attempt))).toBe('invalid_grant');
  });

  it('is good only with the secret of the gateway', async () => {
    const { shown, attempt } = await signedIn();
    const thief = new client.Configuration(world.gateway.serverMetadata(), 'gateway', 'not the secret');
    client.allowInsecureRequests(thief);
    const stolen = client.authorizationCodeGrant(thief, shown.url, { expectedState: attempt.state, expectedNonce: attempt.nonce, pkceCodeVerifier: attempt.verifier });
    expect(await errorOf(stolen)).toBe('invalid_client');
  });

  it('is good only for who began', async () => {
    const { shown, attempt } = await signedIn();
    const other: Attempt = { ...attempt, verifier: client.randomPKCECodeVerifier() };
    expect(await errorOf(world.exchange(shown, other))).toBe('invalid_grant');
  });

  it('is not given without a challenge, nor for a plain one', async () => {
    const { address } = await world.attempt();
    for (const change of [(q: URLSearchParams) => (q.delete('code_challenge'), q.delete('code_challenge_method')), (q: URLSearchParams) => q.set('code_challenge_method', 'plain')]) {
      const bare = new URL(address);
      change(bare.searchParams);
      const shown = await new Browser(world.origin).get(bare);
      expect(shown.url.searchParams.get('error')).toBe('invalid_request');
      expect(shown.url.searchParams.get('code')).toBeNull();
    }
  });

  it('is sent nowhere but to the gateway', async () => {
    const { address } = await world.attempt();
    address.searchParams.set('redirect_uri', 'https://evil.example/callback');
    const shown = await new Browser(world.origin).get(address);
    expect(shown.status).toBe(400);
    expect(shown.url.host).not.toContain('evil');
    expect(shown.page).toContain('未能完成');
  });
});

describe('what a browser may try', () => {
  it('to go on before the password was shown', async () => {
    const one = new Browser(world.origin);
    const page = await world.open(one, await world.attempt());
    const uid = page.url.pathname.split('/').at(-1) ?? '';
    const early = await one.get(`/oidc/auth/${uid}`);
    expect(early.url.pathname).toMatch(/^\/oidc\/interaction\//);
  });

  it('to post a step it has not come to', async () => {
    const one = new Browser(world.origin);
    const page = await world.open(one, await world.attempt());
    const skipped = await one.post(`${page.url.pathname}/new-password`, { password: 'another-lantern-48-pot', repeat: 'another-lantern-48-pot' });
    expect(skipped.page).toContain('name="password" type="password" autocomplete="current-password"');
  });

  it('to use anything that is not offered', async () => {
    const { registration_endpoint, device_authorization_endpoint, grant_types_supported, response_types_supported } = world.gateway.serverMetadata();
    expect({ registration_endpoint, device_authorization_endpoint, grant_types_supported, response_types_supported }).toEqual({
      registration_endpoint: undefined, device_authorization_endpoint: undefined,
      grant_types_supported: ['authorization_code', 'client_credentials'], response_types_supported: ['code'],
    });
  });

  it('to send a form of a megabyte', async () => {
    const one = new Browser(world.origin);
    const page = await world.open(one, await world.attempt());
    expect((await one.post(`${page.url.pathname}/sign-in`, { login: 'x'.repeat(1_000_000), password: PASSWORD })).status).toBe(400);
  });
});

describe('a person who was deactivated', () => {
  it('is out at once, also with a session', async () => {
    const personId = await world.register('leaving');
    const one = new Browser(world.origin);
    await world.signIn(one, 'leaving');
    await asAdmin(world.database, (admin) => admin.query('update identity.person set active = false where id = $1', [personId]));
    const shown = await world.open(one, await world.attempt());
    expect(shown.url.pathname).toMatch(/^\/oidc\/interaction\//);
  });
});
