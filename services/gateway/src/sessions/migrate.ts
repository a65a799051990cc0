import pg from 'pg';

/** The migrations of schema `gateway`, in order. A name is kept for ever; what ran is never edited. */
const MIGRATIONS: readonly { readonly name: string; readonly sql: string }[] = [
  {
    name: '0001-session',
    sql: `
      create table gateway.session (
        id uuid primary key,
        token_hash bytea not null unique,
        person_id uuid not null,
        person_name text not null,
        acting_grant_id uuid,
        id_token text not null,
        created_at timestamptz not null default now(),
        seen_at timestamptz not null default now(),
        expires_at timestamptz not null,
        ended_at timestamptz
      );
      comment on table gateway.session is 'A person signed in with one browser, in one acting role.';
      comment on column gateway.session.token_hash is 'SHA-256 of the cookie: reading this table gives nobody a session.';
      comment on column gateway.session.acting_grant_id is 'The grant the person acts by; null: as applicant.';
      comment on column gateway.session.id_token is 'Handed back to the OpenID provider at sign-out; expired and good for nothing else.';
      create index session_person on gateway.session (person_id, created_at desc);
      create index session_expiry on gateway.session (expires_at);
      grant usage on schema gateway to award_gateway;
      grant select, insert, update, delete on gateway.session to award_gateway;
    `,
  },
];

/**
 * Brings schema `gateway` up to date. Safe to repeat, and for two at once: the second waits.
 * @param ownerDatabaseUrl connection of `award_gateway_owner`; the role `award_gateway` must exist
 */
export async function migrateGateway(ownerDatabaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerDatabaseUrl, application_name: 'award gateway migration' });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext('migrate'), hashtext('gateway'))`);
    const { rows } = await client.query<{ there: boolean }>(`select to_regnamespace('gateway') is not null as there`);
    // `if not exists` asks for the right to create schemas even when there is nothing to create.
    if (!rows[0]?.there) await client.query('create schema gateway');
    await client.query('create table if not exists gateway.migration (name text primary key, ran_at timestamptz not null default now())');
    for (const { name, sql } of MIGRATIONS) {
      await client.query('begin');
      const { rowCount } = await client.query('insert into gateway.migration (name) values ($1) on conflict do nothing', [name]);
      if (rowCount) await client.query(sql);
      await client.query('commit');
    }
  } finally {
    await client.end();
  }
}
