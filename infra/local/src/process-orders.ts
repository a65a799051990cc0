import type { GatewayPlan } from './gateway-part.ts';
import type { LogTarget } from './platform-log.ts';
import type { PlainEnvironment } from './service-environment.ts';

/** What the embedded provider beside the directory is given. */
export interface IdentityOrder {
  readonly publicOrigin: string;
  /** folder of its own keys */
  readonly keysDirectory: string;
  readonly gatewayClientSecret: string;
  readonly demo: boolean;
  /** the first administrator */
  readonly bootstrapAdmin: { readonly login: string; readonly password: string | null };
}

/** What a process is to be. */
export type Order =
  | {
      readonly kind: 'service';
      readonly name: string;
      readonly port: number;
      readonly environment: PlainEnvironment;
      /** only for the directory: its provider, and the port of both */
      readonly identity: (IdentityOrder & { readonly port: number }) | null;
      readonly logTarget: LogTarget;
    }
  | {
      readonly kind: 'gateway';
      readonly name: 'gateway';
      readonly plan: GatewayPlan;
      /** GraphQL addresses of the services, by subgraph */
      readonly urls: Readonly<Record<string, string>>;
      readonly identityOrigin: string;
      readonly ownProvider: boolean;
      readonly logTarget: LogTarget;
    };

/** How it went. */
export type Report =
  | { readonly kind: 'ready'; readonly sdl: string | null; readonly bootstrapped: { readonly login: string; readonly password: string } | null }
  | { readonly kind: 'failed'; readonly problem: string };
