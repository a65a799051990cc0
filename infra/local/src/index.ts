export { StartFailure } from '@award/infra-postgres';
export { DEMO_SYSADMIN } from './environment.ts';
export { type PlatformOptions, type RunningPlatform, startPlatform } from './platform.ts';
export { newSecrets, type PlatformSecrets } from './secrets.ts';
export type { Settings } from './settings.ts';
