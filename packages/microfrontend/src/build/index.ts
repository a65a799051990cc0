export { SHARED_MODULES } from './federation.ts';
export { hostConfig, remoteConfig } from './rsbuild.ts';
export type { PortalName } from './rsbuild.ts';
