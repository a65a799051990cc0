import type { Directory } from '@award/identity';
import type { JWK } from 'jose';
import type { Logger } from 'pino';
import type { PublicExecutor, PublicPages } from './apps/public-pages.ts';
import type { StaticApps } from './apps/static-apps.ts';
import type { SubgraphPlace } from './execution/subgraph-place.ts';
import type { OpenLimits } from './operations/limits.ts';
import type { ProviderPlace } from './sessions/provider-route.ts';
import type { NamesOf } from './sessions/session-routes.ts';
import type { SessionLifetimes } from './sessions/session-store.ts';

export interface GatewayOptions {
  /** the composed schema of all subgraphs (`composeSupergraph`) */
  readonly supergraphSdl: string;
  readonly subgraphs: readonly SubgraphPlace[];
  /** the subgraph that keeps people and roles: after each of its mutations every session is looked at anew */
  readonly rolesKeptBy?: string;
  /** the subgraph that answers `/files/*` */
  readonly filesServedBy?: string;
  /** Ed25519 key that signs viewers for subgraphs in other processes */
  readonly viewerPrivateKey: JWK;

  /** origin under which people reach the platform, such as https://award.example */
  readonly publicOrigin: string;
  /** connection of the role `award_gateway`; `migrateGateway` has run */
  readonly databaseUrl: string;
  readonly directory: Directory;
  readonly openId: {
    readonly issuer: string;
    readonly clientId: string;
    readonly clientSecret: string;
    /** what access tokens of machine clients are made out to */
    readonly audience: string;
  };
  /** left out when another provider is used */
  readonly provider?: ProviderPlace;
  /** at least 32 characters, the same for all gateways of the platform */
  readonly secret: string;
  readonly lifetimes?: SessionLifetimes;
  /** names of programmes and bodies for the choice of role, by their ids */
  readonly namesOf?: (execute: PublicExecutor) => NamesOf;

  /** manifests of trusted documents, one a portal */
  readonly trustedDocuments: readonly string[];
  /** whether people with a session may send operations as text */
  readonly openQueries: boolean;
  readonly limits?: Partial<OpenLimits>;
  /** bytes of a GraphQL request */
  readonly bodyLimit?: number;
  /** milliseconds until a subgraph in another process must have answered */
  readonly subgraphTimeoutMs?: number;

  readonly apps: StaticApps;
  readonly publicPages?: (execute: PublicExecutor) => PublicPages;
  /** lets a collector on another machine read `/metrics` */
  readonly metricsToken?: string;
  readonly log: Logger;
  /** the machine's time in milliseconds, for tests; sessions and tokens do not follow the demo's clock */
  readonly now?: () => number;
}
