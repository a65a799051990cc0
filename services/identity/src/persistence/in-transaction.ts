import type { Pool } from 'pg';

/** Runs one statement with `$1…`; the same function that a command's transaction has. */
export type Execute = <R extends object>(sql: string, values?: readonly unknown[]) => Promise<R[]>;

/** Runs work in one transaction; an error rolls it back and goes on to the caller. */
export async function inTransaction<T>(pool: Pool, work: (execute: Execute) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  const execute: Execute = async <R extends object>(sql: string, values: readonly unknown[] = []) => (await client.query<R>(sql, [...values])).rows;
  try {
    await client.query('begin');
    const result = await work(execute);
    await client.query('commit');
    return result;
  } catch (error) {
    // When the connection itself is lost there is nothing to roll back; the first error says more.
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
