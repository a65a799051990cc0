import { plainDate } from '@award/calendar';
import type { Viewer } from '@award/identity';
import pg from 'pg';
import { instantOfText } from './columns.ts';

/** A read in SQL with a name: parsed and planned once per connection, then only executed. */
export interface Statement<Row> {
  readonly name: string;
  readonly text: string;
  readonly row?: Row;
}

/** Declares a read. @param name unique in the service, such as `panel.page` */
export const statement = <Row extends object>(name: string, text: string): Statement<Row> => ({ name, text });

/** Where rows come from: the pool, or the connection of a running transaction. */
export interface Queryable {
  query<R extends object>(query: { name?: string; text: string; values: unknown[] }): Promise<{ rows: R[] }>;
}

/** Reads rows; never entities. */
export interface Reader {
  rows<Row>(statement: Statement<Row>, values?: readonly unknown[]): Promise<Row[]>;
  first<Row>(statement: Statement<Row>, values?: readonly unknown[]): Promise<Row | null>;
  /** Reads what row-level security guards: in a transaction that tells PostgreSQL who asks. */
  asViewer<T>(viewer: Viewer, read: (reader: Reader) => Promise<T>): Promise<T>;
}

const TIMESTAMPTZ = 1184;
const DATE = 1082;

const types = new pg.TypeOverrides();
types.setTypeParser(TIMESTAMPTZ, instantOfText);
types.setTypeParser(DATE, plainDate);

/** The pool of a service's reads: instants and dates come as the types of `@award/calendar`. */
export function readerPool(databaseUrl: string, service: string): pg.Pool {
  return new pg.Pool({ connectionString: databaseUrl, max: 12, types, options: '-c timezone=UTC', application_name: `award ${service} reads` });
}

/** The setting of one transaction that row-level security policies read. */
export const VIEWER_SETTINGS_SQL = `select set_config('award.person_id', $1, true), set_config('award.role', $2, true),
  set_config('award.scope_id', $3, true), set_config('award.programme_id', $4, true)`;

export const viewerSettings = (viewer: Viewer): string[] => [viewer.personId ?? '', viewer.role, viewer.scopeId ?? '', viewer.programmeId ?? ''];

/** A reader over one connection or pool. */
export function readerOver(source: Queryable, asViewer: Reader['asViewer']): Reader {
  const rows = async <Row>(st: Statement<Row>, values: readonly unknown[] = []): Promise<Row[]> =>
    (await source.query<Row & object>({ name: st.name, text: st.text, values: [...values] })).rows;
  return { rows, first: async (st, values) => (await rows(st, values))[0] ?? null, asViewer };
}

/** A reader over the pool of reads. */
export function poolReader(pool: pg.Pool): Reader {
  return readerOver(pool as unknown as Queryable, async (viewer, read) => {
    const client = await pool.connect();
    try {
      await client.query('begin read only');
      await client.query({ name: 'award.viewer', text: VIEWER_SETTINGS_SQL, values: viewerSettings(viewer) });
      const inside = client as unknown as Queryable;
      const reader: Reader = readerOver(inside, (_viewer, nested) => nested(reader));
      const result = await read(reader);
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  });
}
