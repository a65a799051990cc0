import { randomBytes } from 'node:crypto';
import { provision, rolesOf, urlAs } from '@award/infra-postgres';
import { migrateJobs, provisionBus } from '@award/outbox';
import { Client, escapeIdentifier } from 'pg';
import { inject } from 'vitest';
import { type PlatformSchema, platformSchemas, schemasWithJobs, TEST_PASSWORD } from './platform-schemas.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Superuser's connection to the server of this run. */
    testServerUrl: string;
  }
}

/** A database of its own for one test or one file of tests. */
export interface TestDatabase {
  name: string;
  /** Connection of the superuser. */
  adminUrl: string;
  /** Connection of a service's least-privilege role `award_<schema>`. */
  url(schema: PlatformSchema): string;
  /** Connection of a schema's owner `award_<schema>_owner`, which migrates. */
  ownerUrl(schema: PlatformSchema): string;
  /** Throws it away, even while something is connected. */
  drop(): Promise<void>;
}

/** A named state that many tests start from; made once per run, then copied by PostgreSQL. */
export interface TestTemplate {
  /** Unique among all templates of the repository, e.g. `panel`. */
  name: string;
  /** Brings a database with schemas and roles, but without tables, to that state. It must close its connections. */
  prepare(database: TestDatabase): Promise<void>;
}

/**
 * A fresh database with the schemas and roles of all services.
 * @param template the state it starts from; without one it has no tables
 */
export async function createTestDatabase(template?: TestTemplate): Promise<TestDatabase> {
  const source = template ? `template_of_${template.name}` : 'template_of_none';
  const database = describe(`test_${randomBytes(6).toString('hex')}`);
  await withAdmin(async (admin) => {
    // One at a time: copying needs a source that nobody is connected to, and a template is made by whoever comes first.
    await admin.query("select pg_advisory_lock(hashtext('award test templates'))");
    if (template) await ensureTemplate(admin, source, template.prepare);
    else await ensureTemplate(admin, source, async () => undefined);
    await admin.query(`create database ${escapeIdentifier(database.name)} template ${escapeIdentifier(source)} strategy file_copy`);
    await admin.query(`revoke all on database ${escapeIdentifier(database.name)} from public`);
    for (const schema of platformSchemas) {
      // The rights on the database itself are the one thing that is not copied.
      const { owner, runtime } = rolesOf(schema);
      await admin.query(`grant connect, temporary, create on database ${escapeIdentifier(database.name)} to ${escapeIdentifier(owner)}`);
      await admin.query(`grant connect, temporary on database ${escapeIdentifier(database.name)} to ${escapeIdentifier(runtime)}`);
    }
  });
  return database;
}

async function ensureTemplate(admin: Client, name: string, prepare: TestTemplate['prepare']): Promise<void> {
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [name]);
  if (rowCount !== 0) return;
  const draft = `${name}_draft`;
  await admin.query(`drop database if exists ${escapeIdentifier(draft)} with (force)`);
  await admin.query(`create database ${escapeIdentifier(draft)}`);
  const database = describe(draft);
  const passwords = Object.fromEntries(platformSchemas.flatMap((schema) => Object.values(rolesOf(schema))).map((role) => [role, TEST_PASSWORD]));
  await provision({ adminUrl: database.adminUrl, schemas: platformSchemas, schemasWithJobs, passwords });
  await withAdmin((client) => provisionBus(client, schemasWithJobs), draft);
  // An event is handed to all its subscribers, whether or not a test runs them.
  for (const schema of schemasWithJobs) await migrateJobs(schema, database.url(schema));
  await prepare(database);
  await allGone(admin, draft);
  await admin.query(`alter database ${escapeIdentifier(draft)} rename to ${escapeIdentifier(name)}`);
}

/** A pool that was ended closes its connections a moment later; to cut one off would be an error in whoever held it. */
async function allGone(admin: Client, name: string): Promise<void> {
  for (let waited = 0; waited < 2_000; waited += 20) {
    const { rowCount } = await admin.query('select from pg_stat_activity where datname = $1', [name]);
    if (rowCount === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
}

function describe(name: string): TestDatabase {
  const adminUrl = serverUrl(name);
  return {
    name,
    adminUrl,
    url: (schema) => urlAs(adminUrl, rolesOf(schema).runtime, TEST_PASSWORD),
    ownerUrl: (schema) => urlAs(adminUrl, rolesOf(schema).owner, TEST_PASSWORD),
    drop: () => withAdmin(async (admin) => void (await admin.query(`drop database if exists ${escapeIdentifier(name)} with (force)`))),
  };
}

function serverUrl(database: string): string {
  const url = new URL(inject('testServerUrl'));
  url.pathname = `/${database}`;
  return url.href;
}

async function withAdmin(work: (admin: Client) => Promise<void>, database = 'postgres'): Promise<void> {
  const admin = new Client({ connectionString: serverUrl(database) });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}
