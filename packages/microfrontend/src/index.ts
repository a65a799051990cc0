export { PORTAL_OF, PORTALS } from './portal.ts';
export type { Portal } from './portal.ts';
export type { NavEntry, RemoteModule } from './remote-module.ts';
export type { Role } from './session/role.ts';
export { actingRole, NOBODY } from './session/session.ts';
export type { Grant, Session } from './session/session.ts';
export { SessionContext, useSession } from './session/session-context.ts';
export type { SessionAccess } from './session/session-context.ts';
