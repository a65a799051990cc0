import { Client, escapeIdentifier, escapeLiteral } from 'pg';

/** Which database and roles a platform has. */
export interface Provision {
  /** Connection of a role that may create roles and databases, to the database that is to be provisioned. */
  adminUrl: string;
  /** One schema and two roles for each of these names. */
  schemas: readonly string[];
  /** Those of the schemas that have jobs. */
  schemasWithJobs: readonly string[];
  /** Passwords by role name; must hold `award_<schema>` and `award_<schema>_owner` of each. */
  passwords: Readonly<Record<string, string>>;
  /** Runs as the admin after roles and schemas stand; makes what belongs to no single service. Must be repeatable. */
  afterRoles?(client: Client): Promise<void>;
}

/** Names of the roles of one schema: `owner` migrates, `runtime` serves and has no right to change tables. */
export function rolesOf(schema: string): { owner: string; runtime: string } {
  return { owner: `award_${schema}_owner`, runtime: `award_${schema}` };
}

/** The same connection as another role. */
export function urlAs(url: string, role: string, password: string): string {
  const changed = new URL(url);
  changed.username = role;
  changed.password = encodeURIComponent(password);
  return changed.href;
}

/** Makes the database unless it exists. `adminUrl` names any database of the server, its role may create databases. */
export async function ensureDatabase(adminUrl: string, name: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${escapeIdentifier(name)}`);
  });
}

/** Throws a database away, if it exists. */
export async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  await withClient(adminUrl, async (client) => void (await client.query(`drop database if exists ${escapeIdentifier(name)} with (force)`)));
}

/**
 * Makes the roles and schemas of the services, all or nothing. Safe to repeat: passwords are set anew, nothing is lost.
 * The runtime role gets no right on tables here; each migration grants exactly what its service needs.
 */
export async function provision(options: Provision): Promise<void> {
  await withClient(options.adminUrl, async (client) => {
    await client.query('begin');
    await client.query("select pg_advisory_xact_lock(hashtext('award provision'))");
    const { rows } = await client.query<{ database: string; superuser: boolean }>(
      'select current_database() as database, rolsuper as superuser from pg_roles where rolname = current_user',
    );
    const database = escapeIdentifier(rows[0]?.database ?? '');
    await client.query(`revoke all on database ${database} from public`);
    await client.query('revoke create on schema public from public');
    for (const schema of options.schemas) {
      const { owner, runtime } = rolesOf(schema);
      for (const role of [owner, runtime]) await ensureRole(client, role, options.passwords[role], rows[0]?.superuser ?? false);
      await client.query(`grant connect, create, temporary on database ${database} to ${escapeIdentifier(owner)}`);
      await client.query(`grant connect, temporary on database ${database} to ${escapeIdentifier(runtime)}`);
      await client.query(`create schema if not exists ${escapeIdentifier(schema)} authorization ${escapeIdentifier(owner)}`);
      await client.query(`grant usage on schema ${escapeIdentifier(schema)} to ${escapeIdentifier(runtime)}`);
    }
    for (const schema of options.schemasWithJobs) await ensureJobsSchema(client, schema);
    await options.afterRoles?.(client);
    await client.query('commit');
  });
}

/**
 * graphile-worker secures its rows for the owner of their schema, which therefore is the role that works on them.
 * It would make the schema itself, by a statement that needs the right to make any schema even where it exists;
 * with its table of migrations in place it only fills it.
 */
async function ensureJobsSchema(client: Client, schema: string): Promise<void> {
  const jobs = escapeIdentifier(`${schema}_jobs`);
  const runtime = escapeIdentifier(rolesOf(schema).runtime);
  await client.query(`create schema if not exists ${jobs} authorization ${runtime}`);
  await client.query(
    `create table if not exists ${jobs}.migrations (id int primary key, ts timestamptz not null default now(), breaking boolean not null default false)`,
  );
  await client.query(`alter table ${jobs}.migrations owner to ${runtime}`);
}

async function ensureRole(client: Client, role: string, password: string | undefined, superuser: boolean): Promise<void> {
  if (password === undefined) throw new Error(`No password given for the role ${role}.`);
  const name = escapeIdentifier(role);
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
  if (rowCount === 0) await client.query(`create role ${name} login`);
  await client.query(`alter role ${name} with login password ${escapeLiteral(password)}`);
  // An admin that is no superuser may only make schemas for roles that it may become.
  if (!superuser) await client.query(`grant ${name} to current_user`);
}

async function withClient(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
