import { createServer } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as client from 'openid-client';
import { Pool } from 'pg';
import type { TestDatabase } from '@award/testkit';
import { registerAccount } from '../modules/account/commands/register-account.ts';
import { createIdentityProvider } from '../modules/provider/create-identity-provider.ts';
import type { IdentityProvider } from '../modules/provider/create-identity-provider.ts';
import type { IdentityProviderOptions } from '../modules/provider/provider-options.ts';
import type { Browser, Shown } from './browser.ts';
import { identityDatabase, silent } from './database.ts';

export const GATEWAY_SECRET = 'the secret that gateway and provider share in this test';
export const PASSWORD = 'river-lantern-47-teapot';

/** A sign-in on its way: what the gateway remembers of it. */
export interface Attempt {
  readonly address: URL;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** The provider on a real port, with a gateway's client. */
export interface World {
  readonly database: TestDatabase;
  readonly origin: string;
  readonly provider: IdentityProvider;
  readonly gateway: client.Configuration;
  /** moves the real time, as the throttle and the second step see it */
  advance(seconds: number): void;
  /** from now on that time only moves by `advance`, however slow the machine is */
  freeze(): void;
  register(login: string, name?: string): Promise<string>;
  attempt(parameters?: Record<string, string>): Promise<Attempt>;
  /** Opens the sign-in page. */
  open(browser: Browser, attempt: Attempt): Promise<Shown>;
  /** The whole way with login and password; gives the answer after the form. */
  signIn(browser: Browser, login: string, password?: string): Promise<{ shown: Shown; attempt: Attempt }>;
  exchange(shown: Shown, attempt: Attempt): ReturnType<typeof client.authorizationCodeGrant>;
  stop(): Promise<void>;
}

export async function startWorld(options: Partial<IdentityProviderOptions> = {}): Promise<World> {
  const database = await identityDatabase();
  const keysDirectory = await mkdtemp(join(tmpdir(), 'award-identity-'));
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let moved = 0;
  let frozen: number | null = null;
  const now = () => new Date((frozen ?? Date.now()) + moved * 1000);
  const provider = await createIdentityProvider({
    databaseUrl: database.url('identity'), publicOrigin: origin, keysDirectory, gatewayClientSecret: GATEWAY_SECRET, demo: false, log: silent, now, ...options,
  });
  server.on('request', (request, response) => void provider.handler(request, response));
  const gateway = await client.discovery(new URL(provider.issuer), 'gateway', GATEWAY_SECRET, undefined, { execute: [client.allowInsecureRequests] });
  const pool = new Pool({ connectionString: database.url('identity'), max: 2 });

  const attempt = async (parameters: Record<string, string> = {}): Promise<Attempt> => {
    const [state, nonce, verifier] = [client.randomState(), client.randomNonce(), client.randomPKCECodeVerifier()];
    const address = client.buildAuthorizationUrl(gateway, {
      redirect_uri: `${origin}/sign-in/callback`, scope: 'openid profile', state, nonce,
      code_challenge: await client.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256', ...parameters,
    });
    return { address, state, nonce, verifier };
  };
  const open = (browser: Browser, { address }: Attempt): Promise<Shown> => browser.get(address);
  return {
    database, origin, provider, gateway, attempt, open,
    advance: (seconds) => void (moved += seconds),
    freeze: () => void (frozen = Date.now()),
    async register(login, name = '古丽努尔') {
      const outcome = await registerAccount(pool, { name, login, password: PASSWORD }, now());
      if (outcome.personId === null) throw new Error(outcome.flaws.join());
      return outcome.personId;
    },
    async signIn(browser, login, password = PASSWORD) {
      const begun = await attempt();
      return { attempt: begun, shown: await browser.submit(await open(browser, begun), '/sign-in', { login, password }) };
    },
    exchange: (shown, { state, nonce, verifier }) =>
      client.authorizationCodeGrant(gateway, shown.url, { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true }),
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await Promise.all([provider.stop(), pool.end()]);
      await database.drop();
      await rm(keysDirectory, { recursive: true });
    },
  };
}
