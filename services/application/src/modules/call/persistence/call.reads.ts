import type { Instant, PlainDate } from '@award/calendar';
import { statement } from '@award/subgraph';

export interface CallRow {
  readonly id: string;
  readonly cycleId: string;
  readonly title: string;
  readonly body: string;
  readonly publishedAt: Instant;
  readonly opensOn: PlainDate;
  readonly deadline: PlainDate;
  readonly deadlineAt: Instant;
}

const CALL = `l.id, l.cycle_id as "cycleId", l.title, l.body, l.published_at as "publishedAt", l.opens_on as "opensOn", l.deadline, l.deadline_at as "deadlineAt"
  from application.call l`;

/** A call is public from the moment it exists. */
export const callsOfCycles = statement<CallRow>('call.of-cycles', `select ${CALL} where l.cycle_id = any($1)`);
export const callsByIds = statement<CallRow>('call.by-ids', `select ${CALL} where l.id = any($1)`);
/** $1 now: calls whose deadline has not passed. */
export const currentCalls = statement<CallRow>('call.current', `select ${CALL} where l.deadline_at > $1 order by l.deadline_at, l.id limit 100`);

export interface ChannelRow {
  readonly callId: string;
  readonly name: string;
  readonly url: string | null;
  readonly publishedOn: PlainDate;
}

export const channelsOfCalls = statement<ChannelRow>(
  'call-channel.of-calls',
  `select call_id as "callId", name, url, published_on as "publishedOn" from application.call_channel where call_id = any($1) order by call_id, position`,
);
