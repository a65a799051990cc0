import type { IncomingMessage, ServerResponse } from 'node:http';
import { systemClock } from '@award/calendar';
import type { Directory } from '@award/identity';
import OpenIdProvider, { errors } from 'oidc-provider';
import { Pool } from 'pg';
import { accounts } from '../account/persistence/accounts.ts';
import { bootstrapSysadmin } from '../account/commands/bootstrap-sysadmin.ts';
import type { BootstrappedAdmin } from '../account/commands/bootstrap-sysadmin.ts';
import { databaseDirectory } from '../directory/persistence/database-directory.ts';
import { isSecret } from '../machine-client/domain/client-secret.ts';
import { machineClients } from '../machine-client/persistence/machine-clients.ts';
import { accountRoutes } from '../sign-in/account-routes.ts';
import { interactionRoutes } from '../sign-in/interaction-routes.ts';
import { languageOf } from '../sign-in/pages/language.ts';
import { messagePage } from '../sign-in/pages/message-page.ts';
import { TEXTS } from '../sign-in/pages/texts.ts';
import { RejectedRequest, sendPage } from '../sign-in/request.ts';
import type { SignInParts } from '../sign-in/visit.ts';
import { throttle } from '../throttle/persistence/throttle.ts';
import { providerConfiguration } from './configuration.ts';
import { isMounted, mounted } from './mount.ts';
import { addressBehindLoopback } from './request-address.ts';
import { oidcAdapter } from './oidc-adapter.ts';
import { providerKeys } from './provider-keys.ts';
import { GATEWAY_CLIENT_ID, MOUNT } from './provider-options.ts';
import type { IdentityProviderOptions } from './provider-options.ts';
import { sealOf } from './seal.ts';

/** The embedded OpenID provider at work. */
export interface IdentityProvider {
  /** `${publicOrigin}/oidc` */
  readonly issuer: string;
  /** Answers a request whose path is `/oidc` or below it. @returns false when it is not */
  handler(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** People and roles, for a gateway in the same process. */
  readonly directory: Directory;
  /** The first administrator, made at this start; to be shown to the operator once. */
  readonly bootstrapped: BootstrappedAdmin | null;
  stop(): Promise<void>;
}

/** Starts the embedded OpenID provider. The schema `identity` must have been migrated. */
export async function createIdentityProvider(options: IdentityProviderOptions): Promise<IdentityProvider> {
  const log = options.log.child({ part: 'sign-in' });
  const now = options.now ?? (() => new Date(systemClock.now()));
  const origin = new URL(options.publicOrigin);
  const pool = new Pool({ connectionString: options.databaseUrl, max: 8, application_name: 'award sign-in' });
  pool.on('error', (error) => log.warn({ err: error }, 'a connection of the sign-in was lost'));
  const keys = await providerKeys(options.keysDirectory);
  const seal = sealOf(keys.sealKey);
  const people = accounts(pool, now);
  const adapter = oidcAdapter(pool, seal, machineClients(pool));
  const issuer = `${origin.origin}${MOUNT}`;

  const provider = new OpenIdProvider(issuer, providerConfiguration({ ...options, publicOrigin: origin.origin }, { adapter, keys, accounts: people }));
  provider.proxy = true;
  provider.on('server_error', (_ctx: unknown, error: Error) => log.error({ err: error }, 'the sign-in failed'));
  hashedSecrets(provider);
  const answer = provider.callback();

  const parts: SignInParts = {
    provider, pool, seal, now,
    accounts: people,
    throttle: throttle(pool, now),
    formKey: keys.cookieKeys[0] ?? '',
    publicOrigin: origin.origin,
    mayRegister: options.selfRegistration ?? true,
    addressOf: options.addressOf ?? addressBehindLoopback,
  };
  const bootstrapped = options.bootstrapAdmin === undefined ? null : await bootstrapSysadmin(pool, options.bootstrapAdmin, now());

  const handler = async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    if (!isMounted(request.url ?? '')) return false;
    const url = new URL(request.url ?? MOUNT, origin);
    try {
      if (await interactionRoutes(parts, MOUNT, url, request, response)) return true;
      if (await accountRoutes(parts, MOUNT, url, request, response)) return true;
      await answer(mounted(request, origin), response);
    } catch (error) {
      if (response.headersSent) response.destroy();
      else sendFailure(error, url, request, response);
      if (!(error instanceof RejectedRequest || error instanceof errors.SessionNotFound)) log.error({ err: error }, 'the sign-in failed');
    }
    return true;
  };

  /** An expired page or a forged form, told in words; anything else is our own fault. */
  const sendFailure = (error: unknown, url: URL, request: IncomingMessage, response: ServerResponse): void => {
    const language = languageOf(url.searchParams.get('lang'), undefined, request.headers['accept-language']);
    const texts = TEXTS[language];
    const expired = error instanceof errors.SessionNotFound;
    const status = expired || error instanceof RejectedRequest ? 400 : 500;
    const link = { href: `${origin.origin}/sign-in`, text: texts.signIn };
    sendPage(response, messagePage({ language, self: null, title: texts.failed, text: expired ? texts.expired : texts.rejected, link }), {
      status,
      // What is left of a form that was too large is not read.
      headers: { connection: 'close' },
    });
  };

  return {
    issuer, handler, bootstrapped,
    directory: databaseDirectory(pool, { issuer, demo: options.demo, now }),
    stop: () => pool.end(),
  };
}

/** Machine clients' secrets are kept as hashes; the gateway's is a setting and compared as it is. */
function hashedSecrets(provider: OpenIdProvider): void {
  const plain = provider.Client.prototype.compareClientSecret;
  provider.Client.prototype.compareClientSecret = function compareClientSecret(actual) {
    if (this.clientId === GATEWAY_CLIENT_ID) return plain.call(this, actual);
    return this.clientSecret !== undefined && isSecret(this.clientSecret, actual);
  };
}
