import type { PermissionTable } from '../relation.ts';

/** Permissions of the application subgraph, from the role table of domain.md. */
export const applicationPermissions = {} satisfies PermissionTable;
