import type { PlatformDatabase } from './database.ts';
import type { OpenIdSettings } from './open-id.ts';
import type { LogTarget } from './platform-log.ts';
import type { PlatformSecrets } from './secrets.ts';
import type { Settings } from './settings.ts';

/** Everything a way of running the platform is given. */
export interface PlatformInputs {
  /** with the port that was decided */
  readonly settings: Settings;
  readonly secrets: PlatformSecrets;
  readonly database: PlatformDatabase;
  readonly publicOrigin: string;
  /** the provider by which people sign in: the embedded one or another */
  readonly openId: OpenIdSettings;
  /** folder of the embedded provider's keys */
  readonly keysDirectory: string;
  readonly logTarget: LogTarget;
  /** is given what a part has to say to whoever sits before the terminal */
  readonly onLine: (line: string) => void;
}

/** The platform's parts at work. */
export interface RunningParts {
  /** The first administrator, if this start made one; a part in another process tells the operator itself. */
  readonly bootstrapped: { readonly login: string; readonly password: string } | null;
  /** Process ids by part, when the parts are processes; for tests that kill them. */
  processes(): Readonly<Record<string, number>>;
  stop(): Promise<void>;
}
