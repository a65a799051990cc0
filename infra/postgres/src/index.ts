export { makeDataFolder } from './data-folder.ts';
export { claimFolder } from './folder-claim.ts';
export { freePort, isFree } from './free-port.ts';
export { type EmbeddedPostgres, type EmbeddedPostgresOptions, startEmbeddedPostgres } from './server.ts';
export { throwAwayFolder } from './throw-away-folder.ts';
export { explainFolderError, StartFailure, systemCode } from './start-failure.ts';
export { dropDatabase, ensureDatabase, type Provision, provision, rolesOf, urlAs } from './provision.ts';
