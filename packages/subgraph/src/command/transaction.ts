import { createHash } from 'node:crypto';
import { beijingDate } from '@award/calendar';
import type { Clock, WorkingCalendar } from '@award/calendar';
import type { Relation, Viewer } from '@award/identity';
import { publish } from '@award/outbox';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import type { Kysely } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { VIEWER_SETTINGS_SQL, readerOver, viewerSettings } from '../persistence/reader.ts';
import type { Reader } from '../persistence/reader.ts';
import type { CommandTransaction } from './command.ts';

/** What stays the same for all transactions of a running service. */
export interface TransactionSetting {
  readonly clock: Clock;
  readonly calendar: WorkingCalendar;
}

/** A transaction with its notes for the audit trail. */
export interface OpenTransaction extends CommandTransaction {
  readonly audited: { subject: string; note?: string }[];
}

const names = new Map<string, string>();

/**
 * A statement under a name of its own, so that each connection parses and plans it once: planning a load over eight
 * tables takes ten times as long as running it. Kysely passes on what it is given to `pg`, which takes a name beside
 * the text; statements are constants of the code, so there are not many.
 */
function prepared(text: string): string {
  const name = names.get(text) ?? createHash('sha256').update(text).digest('base64url').slice(0, 24);
  names.set(text, name);
  return { name, text } as unknown as string;
}

/** Wraps the entity manager of a running transaction; tells PostgreSQL who acts, for row-level security. */
export async function openTransaction(em: EntityManager, viewer: Viewer, relation: Relation, setting: TransactionSetting): Promise<OpenTransaction> {
  const kysely = em.getTransactionContext<Kysely<unknown>>();
  if (!kysely) throw new Error('a command runs inside a transaction');
  const execute = async <R extends object>(sql: string, values: readonly unknown[] = []): Promise<R[]> =>
    (await kysely.executeQuery<R>(CompiledQuery.raw(values.length > 0 ? prepared(sql) : sql, [...values]))).rows;
  await execute(VIEWER_SETTINGS_SQL, viewerSettings(viewer));
  const reader: Reader = readerOver({ query: async (q) => ({ rows: await execute(q.text, q.values) }) }, (_viewer, read) => read(reader));
  const now = setting.clock.now();
  const audited: { subject: string; note?: string }[] = [];
  return {
    em, viewer, relation, reader, execute, audited, now,
    clock: setting.clock,
    calendar: setting.calendar,
    today: beijingDate(now),
    publish: (body) => publish(execute, body, { eventId: uuidv7(), occurredAt: now }),
    audit: (subject, note) => void audited.push(note === undefined ? { subject } : { subject, note }),
  };
}
