import { applicationPermissions } from './permissions/application.ts';
import { directoryPermissions } from './permissions/directory.ts';
import { panelPermissions } from './permissions/panel.ts';
import { sanctionPermissions } from './permissions/sanction.ts';
import type { PermissionRow, Relation } from './relation.ts';
import type { Viewer } from './viewer.ts';

const table = {
  ...applicationPermissions,
  ...panelPermissions,
  ...sanctionPermissions,
  ...directoryPermissions,
};

/** The name of one row: `Query.x`, `Mutation.x`, `Subscription.x`, `Entity.T` or `Field.T.f`. */
export type PermissionKey = keyof typeof table;

/** The one table of permissions. What has no row is open to nobody. */
export const permissions: Readonly<Record<PermissionKey, PermissionRow>> = table;

/** Whether the table has a row of that name; the schema test asks this for every root field and entity. */
export function isPermissionKey(name: string): name is PermissionKey {
  return Object.hasOwn(table, name);
}

/** How the viewer must stand to the thing, or null when the acting role may not at all. */
export function relationOf(viewer: Pick<Viewer, 'role'>, key: PermissionKey): Relation | null {
  return permissions[key][viewer.role] ?? null;
}
