import { Client } from 'pg';

/** Whether a service has handled the newest event that names a thing. */
export async function heardBy(schema: 'panel' | 'sanction', databaseUrl: string, id: string): Promise<boolean> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ heard: boolean }>(
      `select exists (select from ${schema}.inbox where inbox.event_id = newest.event_id) as heard
       from (select event_id from bus.event where body::text like '%' || $1 || '%' order by position desc limit 1) as newest`,
      [id],
    );
    return rows[0]?.heard ?? false;
  } finally {
    await client.end();
  }
}
