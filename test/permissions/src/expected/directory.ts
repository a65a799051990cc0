import { EVERYBODY, PEOPLE, row } from './row.ts';
import type { ExpectedTable } from './row.ts';

const ACCOUNTS = 'the sysadmin: accounts and roles';

export const directoryExpected: ExpectedTable = {
  'Query.accountAudit': row('the auditor reads the audit trail; the sysadmin keeps the accounts', 'SYSADMIN', 'AUDITOR'),
  'Query.me': row('everybody may ask in which role they act', EVERYBODY),
  'Query.people': row(ACCOUNTS, 'SYSADMIN'),
  'Query.person': row(`${ACCOUNTS}; the Office knows its experts; the auditor reads everything; others themselves`, PEOPLE),
  'Query.machineClients': row(ACCOUNTS, 'SYSADMIN'),
  'Query.roleGrants': row(ACCOUNTS, 'SYSADMIN'),

  'Mutation.createAccount': row(ACCOUNTS, 'SYSADMIN'),
  'Mutation.deactivateAccount': row(ACCOUNTS, 'SYSADMIN'),
  'Mutation.reactivateAccount': row(ACCOUNTS, 'SYSADMIN'),
  'Mutation.resetPassword': row(ACCOUNTS, 'SYSADMIN'),
  'Mutation.createMachineClient': row(ACCOUNTS, 'SYSADMIN'),
  'Mutation.endMachineClient': row(ACCOUNTS, 'SYSADMIN'),
  'Mutation.endRoleGrant': row(ACCOUNTS, 'SYSADMIN'),
  'Mutation.grantRole': row(ACCOUNTS, 'SYSADMIN'),

  'Entity.Person': row(`${ACCOUNTS}; the Office knows its experts; the auditor reads everything; others themselves`, PEOPLE),
};
