import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Viewer } from '@award/identity';
import type { GraphQLSchema } from 'graphql';
import type { JWK } from 'jose';
import type { Logger } from 'pino';
import type { SubgraphContext } from './context.ts';

/** What a service is given; `src/environment.ts` of the service, or the runner that holds all services, reads it. */
export interface ServiceEnvironment {
  /** connection of the least-privilege role `award_<service>` */
  readonly databaseUrl: string;
  /** connection of `award_<service>_owner`, for migrations only */
  readonly ownerDatabaseUrl: string;
  /** public half of the key with which the gateway signs viewers (Ed25519) */
  readonly viewerPublicKey: JWK;
  /** folder for files of the service */
  readonly dataDir: string;
  /** the demo has a clock that the Office can move */
  readonly demo: boolean;
  /** origin under which people reach the platform, for links */
  readonly publicOrigin: string;
  readonly log: Logger;
}

/** One federated subgraph, not yet running. */
export interface SubgraphService {
  readonly name: string;
  /** its schema in SDL with federation directives */
  sdl(): string;
  /** brings its database schema up to date; safe to repeat */
  migrate(environment: ServiceEnvironment): Promise<void>;
  start(environment: ServiceEnvironment): Promise<RunningSubgraph>;
}

/** A subgraph at work. */
export interface RunningSubgraph {
  readonly name: string;
  readonly schema: GraphQLSchema;
  contextFor(viewer: Viewer, requestId: string): Promise<SubgraphContext>;
  /** answers a route of its own beside GraphQL, such as files; false when the route is not its own */
  httpHandler?(request: IncomingMessage, response: ServerResponse, viewer: Viewer): Promise<boolean>;
  /** runs what is due by the clock now; the demo calls it after moving the clock */
  sweep(): Promise<void>;
  stop(): Promise<void>;
}
