import type { Clock, Instant, PlainDate, WorkingCalendar } from '@award/calendar';
import type { EventBody } from '@award/events';
import type { PermissionKey, Relation, Viewer } from '@award/identity';
import type { Refusal } from '@award/regulation';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Reader } from '../persistence/reader.ts';

/** What a command, an event handler or a sweep works with: one transaction. */
export interface CommandTransaction {
  readonly em: EntityManager;
  readonly viewer: Viewer;
  /** how the viewer must stand to what is acted on; the command checks it after loading. ANY for handlers and sweeps */
  readonly relation: Relation;
  readonly clock: Clock;
  readonly now: Instant;
  readonly today: PlainDate;
  readonly calendar: WorkingCalendar;
  /** reads inside the transaction; flush first to see what the entity manager holds */
  readonly reader: Reader;
  /** Runs one statement of SQL with `$1…`. */
  execute<R extends object>(sql: string, values?: readonly unknown[]): Promise<R[]>;
  /** Publishes when, and only if, the transaction commits. */
  publish(event: EventBody): Promise<void>;
  /** Names what was acted on for the audit trail, such as `application 0192…`. */
  audit(subject: string, note?: string): void;
}

/** One verb of the glossary as one transaction. */
export interface Command<I, R extends object> {
  /** its row in the table of permissions */
  readonly key: PermissionKey & `Mutation.${string}`;
  /** the caller's key for an act with legal effect: the same key gives the same answer, once done */
  readonly idempotencyKey?: (input: I) => string;
  /** a result that must not be kept for replays, such as a secret; a replay is then answered by `replayed` */
  readonly replayed?: (input: I) => Refusal;
  /** refusals for constraints of the database that hold the rule under concurrency */
  readonly constraints?: Readonly<Record<string, (input: I) => Refusal>>;
  /** load, permit, decide, save, publish. The result must be plain data: it is stored for replays. */
  run(tx: CommandTransaction, input: I): Promise<R | Refusal>;
}

/** Declares a command. */
export const command = <I, R extends object>(definition: Command<I, R>): Command<I, R> => definition;
