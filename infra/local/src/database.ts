import { join } from 'node:path';
import { dropDatabase, ensureDatabase, provision, rolesOf, startEmbeddedPostgres, StartFailure, systemCode, urlAs } from '@award/infra-postgres';
import { migrateJobs, provisionBus } from '@award/outbox';
import { SCHEMAS, SCHEMAS_WITH_JOBS, type Schema } from './schemas.ts';

/** The platform's one database, with a connection for each role. */
export interface PlatformDatabase {
  /** connection of the admin who provisions */
  readonly adminUrl: string;
  /** connection of the least-privilege role of a service */
  url(schema: Schema): string;
  /** connection of the owner of a schema, for migrations */
  ownerUrl(schema: Schema): string;
  /** true when it was made, or emptied, by this start */
  readonly fresh: boolean;
  /** stops the server when it is ours */
  stop(): Promise<void>;
}

const DATABASE = 'award';

export interface EmbeddedOptions {
  /** values for postgresql.conf */
  readonly settings?: Readonly<Record<string, string>> | undefined;
  /** throws away what the database holds */
  readonly startOver?: boolean | undefined;
}

/** Starts our own PostgreSQL in the data folder. */
export async function embeddedDatabase(dataDir: string, rolePasswords: Readonly<Record<string, string>>, options: EmbeddedOptions = {}): Promise<PlatformDatabase> {
  const server = await startEmbeddedPostgres({ folder: join(dataDir, 'database'), settings: options.settings ?? {} });
  try {
    if (options.startOver) await dropDatabase(server.superuserUrl(), DATABASE);
    await ensureDatabase(server.superuserUrl(), DATABASE);
    const database = await provisioned(server.superuserUrl(DATABASE), rolePasswords);
    return { ...database, fresh: server.created || (options.startOver ?? false), stop: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/**
 * Uses a PostgreSQL that runs elsewhere.
 * @param adminUrl connection to the platform's database by a role that may create roles
 * @throws StartFailure when it cannot be reached or refuses
 */
export async function externalDatabase(adminUrl: string, rolePasswords: Readonly<Record<string, string>>): Promise<PlatformDatabase> {
  try {
    return { ...(await provisioned(adminUrl, rolePasswords)), fresh: false, stop: async () => undefined };
  } catch (error) {
    const code = systemCode(error);
    const where = URL.canParse(adminUrl) ? new URL(adminUrl).host : 'DATABASE_URL';
    if (code === '28P01' || code === '28000' || code === '42501') {
      throw new StartFailure(`数据库 ${where} 拒绝了 DATABASE_URL 中的账号(${code})。`, `The database ${where} refuses the account of DATABASE_URL (${code}).`);
    }
    if (code === '3D000') throw new StartFailure(`DATABASE_URL 所指的数据库不存在。`, `The database named by DATABASE_URL does not exist.`);
    if (code?.startsWith('E')) throw new StartFailure(`无法连接数据库 ${where}(${code})。`, `The database ${where} cannot be reached (${code}).`);
    throw error;
  }
}

async function provisioned(adminUrl: string, rolePasswords: Readonly<Record<string, string>>): Promise<Pick<PlatformDatabase, 'adminUrl' | 'url' | 'ownerUrl'>> {
  await provision({
    adminUrl,
    schemas: SCHEMAS,
    schemasWithJobs: SCHEMAS_WITH_JOBS,
    passwords: rolePasswords,
    afterRoles: (client) => provisionBus(client, SCHEMAS_WITH_JOBS),
  });
  const as = (role: string): string => urlAs(adminUrl, role, rolePasswords[role] ?? '');
  // Before any service starts: what one publishes on starting must find the jobs of all others.
  await Promise.all(SCHEMAS_WITH_JOBS.map((schema) => migrateJobs(schema, as(rolesOf(schema).runtime))));
  return { adminUrl, url: (schema) => as(rolesOf(schema).runtime), ownerUrl: (schema) => as(rolesOf(schema).owner) };
}
