import type { OpenIdSettings } from './open-id.ts';

/** How the platform is to run, from the environment (`environment.ts`) or from a test. */
export interface Settings {
  /** port of the gateway; 0 takes a free one */
  readonly port: number;
  /** address the gateway listens on */
  readonly host: string;
  /** folder with everything that must survive a restart */
  readonly dataDir: string;
  /** connection of an external PostgreSQL's admin; null: the embedded one */
  readonly databaseUrl: string | null;
  /** origin under which people reach the platform; null: http://localhost:<port> */
  readonly publicOrigin: string | null;
  /** movable clock, demo accounts */
  readonly demo: boolean;
  /** every service as a process of its own */
  readonly distributed: boolean;
  /** the first system administrator; without a password one is made up and printed once */
  readonly sysadmin: { readonly login: string; readonly password: string | null };
  /** another OpenID provider than the embedded one */
  readonly openId: OpenIdSettings | null;
  readonly metricsToken: string | null;
}
