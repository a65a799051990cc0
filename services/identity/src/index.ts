export { directoryService } from './directory-service.ts';
export { createIdentityProvider } from './modules/provider/create-identity-provider.ts';
export type { IdentityProvider } from './modules/provider/create-identity-provider.ts';
export { GATEWAY_CLIENT_ID } from './modules/provider/provider-options.ts';
export type { IdentityProviderOptions } from './modules/provider/provider-options.ts';
export type { BootstrapAdmin, BootstrappedAdmin } from './modules/account/commands/bootstrap-sysadmin.ts';
export { directoryRoutes } from './modules/directory/directory-routes.ts';
export { apiResource } from './modules/provider/configuration.ts';
