import type { IncomingMessage } from 'node:http';
import type { BootstrapAdmin } from '../account/commands/bootstrap-sysadmin.ts';
import type { Logger } from 'pino';

/** What the embedded OpenID provider is given. */
export interface IdentityProviderOptions {
  /** connection of the least-privilege role `award_identity` */
  readonly databaseUrl: string;
  /** origin under which people reach the platform; the issuer is `${publicOrigin}/oidc` */
  readonly publicOrigin: string;
  /** folder of the provider's own secrets (`identity-keys.json`, made at first start, mode 0600) */
  readonly keysDirectory: string;
  /** secret of the client `gateway`, which the gateway has, too */
  readonly gatewayClientSecret: string;
  /** grants hold by the law's clock, which the demo can move; sign-in always goes by the real time */
  readonly demo: boolean;
  readonly log: Logger;
  /** made when there is no administrator yet */
  readonly bootstrapAdmin?: BootstrapAdmin;
  /** whether people may register themselves; yes unless told otherwise */
  readonly selfRegistration?: boolean;
  /** the address of the person behind a request; the peer's, or what a gateway on the same machine says */
  readonly addressOf?: (request: IncomingMessage) => string;
  /** seconds for which an authorization code can be exchanged; 60 */
  readonly codeLifetimeSeconds?: number;
  /** the real time; tests choose it */
  readonly now?: () => Date;
}

/** The client id of the gateway. */
export const GATEWAY_CLIENT_ID = 'gateway';

/** Where the provider is mounted on the one port. */
export const MOUNT = '/oidc';
