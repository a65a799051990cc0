import type { PlatformDatabase } from './database.ts';
import type { GatewayPlan } from './gateway-part.ts';
import type { LogTarget } from './platform-log.ts';
import type { IdentityOrder } from './process-orders.ts';
import type { ServiceFrame } from './service-environment.ts';
import type { Settings } from './settings.ts';

/** Everything a way of running the platform is given. */
export interface PlatformInputs {
  readonly services: ServiceFrame;
  readonly identity: IdentityOrder;
  readonly database: PlatformDatabase;
  readonly settings: Settings;
  readonly gateway: Omit<GatewayPlan, 'supergraphSdl'>;
  readonly logTarget: LogTarget;
}

/** The platform's parts at work. */
export interface RunningParts {
  /** The first administrator, if this start made one. */
  readonly bootstrapped: { readonly login: string; readonly password: string } | null;
  /** Process ids by part, when the parts are processes; for tests that kill them. */
  processes(): Readonly<Record<string, number>>;
  stop(): Promise<void>;
}
