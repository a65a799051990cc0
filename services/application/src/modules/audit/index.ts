import type { ServiceModule } from '../../module.ts';
import { AuditQueries } from './graphql/audit.queries.ts';
import { CreateAuditIndex } from './persistence/create-audit-index.ts';

/** The audit trail for discipline inspection. */
export const auditModule: ServiceModule = {
  resolvers: [AuditQueries],
  migrations: [{ name: '0260-audit', class: CreateAuditIndex }],
};
