import type { PermissionTable } from '../relation.ts';
import { EVERYBODY, SELF, each } from './rows.ts';

/** Accounts and roles are the system administrator's. */
const SYSADMIN = each(['SYSADMIN'], 'ANY');

/** Permissions of the directory subgraph: it holds no case content. */
export const directoryPermissions = {
  // Also to the public: the screen asks who is there.
  'Query.me': EVERYBODY,
  'Query.people': SYSADMIN,
  'Query.person': { ...SELF, ...SYSADMIN },
  'Entity.Person': { ...SELF, ...SYSADMIN },
  'Query.roleGrants': SYSADMIN,
  'Query.machineClients': SYSADMIN,
  'Query.accountAudit': { ...SYSADMIN, AUDITOR: 'ANY' },
  'Mutation.createAccount': SYSADMIN,
  'Mutation.grantRole': SYSADMIN,
  'Mutation.endRoleGrant': SYSADMIN,
  'Mutation.resetPassword': SYSADMIN,
  'Mutation.deactivateAccount': SYSADMIN,
  'Mutation.reactivateAccount': SYSADMIN,
  'Mutation.createMachineClient': SYSADMIN,
  'Mutation.endMachineClient': SYSADMIN,
} satisfies PermissionTable;
