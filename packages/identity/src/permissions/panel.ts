import type { PermissionTable } from '../relation.ts';

/** Permissions of the panel subgraph, from the role table of domain.md. */
export const panelPermissions = {} satisfies PermissionTable;
