import type { Clock, Instant, PlainDate, WorkingCalendar } from '@award/calendar';
import type { PermissionKey, Relation, Viewer } from '@award/identity';
import type { Refusal } from '@award/regulation';
import type { Logger } from 'pino';
import type { Command } from '../command/command.ts';
import type { Reader } from '../persistence/reader.ts';

/** What a resolver has. One per request and subgraph. `L` are the service's DataLoaders. */
export interface SubgraphContext<L = unknown> {
  readonly viewer: Viewer;
  readonly requestId: string;
  readonly clock: Clock;
  /** the moment of the request, by the injected clock */
  readonly now: Instant;
  readonly today: PlainDate;
  /** whether this is the demo, in which the Office can move the clock */
  readonly demo: boolean;
  readonly calendar: WorkingCalendar;
  readonly reader: Reader;
  readonly loaders: L;
  readonly log: Logger;
  /** Runs a command as the viewer; a refusal is an answer, not an error. */
  run<I, R extends object>(command: Command<I, R>, input: I): Promise<R | Refusal>;
  /** How the viewer must stand to a thing for that permission. @throws FORBIDDEN when the role has none */
  relation(key: PermissionKey): Relation;
}
