import { createRemoteJWKSet, jwtVerify } from 'jose';
import { Pool } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startWorld } from '../../testing/world.ts';
import type { World } from '../../testing/world.ts';
import { newClientSecret, secretHash } from './domain/client-secret.ts';

const id = '0195f2d8-0000-7000-8000-00000000000a';
const clientId = `analyst-${id}`;
const secret = newClientSecret();
let world: World;
let pool: Pool;
beforeAll(async () => {
  world = await startWorld();
  pool = new Pool({ connectionString: world.database.url('identity') });
  await pool.query(
    `insert into identity.machine_client (id, client_id, name, role, programme_id, secret_hash, created_at, created_by_name)
     values ($1, $2, 'statistics bureau', 'ANALYST', $1, $3, now(), 'sysadmin')`,
    [id, clientId, Buffer.from(secretHash(secret), 'hex')],
  );
});
afterAll(async () => {
  await pool.end();
  await world.stop();
});

async function token(user: string, password: string, more: Record<string, string> = {}): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(`${world.origin}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', ...more }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

it('a program gets a token for the open API, signed by a published key', async () => {
  const { status, body } = await token(clientId, secret);
  expect(status).toBe(200);
  const keys = createRemoteJWKSet(new URL(`${world.origin}/oidc/jwks`));
  const { payload } = await jwtVerify(String(body['access_token']), keys, { issuer: `${world.origin}/oidc`, audience: `${world.origin}/graphql` });
  expect(payload).toMatchObject({ client_id: clientId, sub: clientId });
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(600);
  expect(await world.provider.directory.machineByClientId(clientId)).toEqual({ id, name: 'statistics bureau', role: 'ANALYST', programmeId: id });
});

it('publishes no private part of its keys', async () => {
  const { keys } = (await (await fetch(`${world.origin}/oidc/jwks`)).json()) as { keys: Record<string, unknown>[] };
  expect(keys).toHaveLength(1);
  expect(Object.keys(keys[0] ?? {}).filter((part) => ['d', 'p', 'q', 'dp', 'dq', 'qi', 'k'].includes(part))).toEqual([]);
});

it('a program gets none with a wrong secret, for another resource, or for another grant', async () => {
  expect(await token(clientId, `${secret}x`)).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
  // What is kept is no secret itself.
  expect(await token(clientId, secretHash(secret))).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
  expect(await token('nobody', secret)).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
  expect(await token(clientId, secret, { resource: 'https://elsewhere.example' })).toMatchObject({ status: 400 });
  expect(await token(clientId, secret, { grant_type: 'authorization_code', code: 'x', redirect_uri: `${world.origin}/sign-in/callback` })).toMatchObject({ status: 400 });
  expect(await token('gateway', 'the secret that gateway and provider share in this test')).toMatchObject({ status: 400, body: { error: 'invalid_request' } });
});

it('a program that was ended gets none, and the gateway knows it no more', async () => {
  await pool.query('update identity.machine_client set ended_at = now()');
  expect(await token(clientId, secret)).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
  expect(await world.provider.directory.machineByClientId(clientId)).toBeNull();
});
