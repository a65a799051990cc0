import type { PermissionTable } from '../relation.ts';
import { SELF } from './rows.ts';

/** Permissions of the directory subgraph: accounts and roles are the system administrator's, and hold no case content. */
export const directoryPermissions = {
  'Query.me': SELF,
  'Query.people': { SYSADMIN: 'ANY' },
  'Query.roleGrants': { SYSADMIN: 'ANY' },
  'Mutation.createAccount': { SYSADMIN: 'ANY' },
  'Mutation.grantRole': { SYSADMIN: 'ANY' },
  'Mutation.endRoleGrant': { SYSADMIN: 'ANY' },
  'Mutation.resetPassword': { SYSADMIN: 'ANY' },
  'Mutation.deactivateAccount': { SYSADMIN: 'ANY' },
  'Mutation.createMachineClient': { SYSADMIN: 'ANY' },
} satisfies PermissionTable;
