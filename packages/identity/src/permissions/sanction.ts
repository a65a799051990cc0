import type { PermissionTable } from '../relation.ts';

/** Permissions of the sanction subgraph, from the role table of domain.md. */
export const sanctionPermissions = {} satisfies PermissionTable;
