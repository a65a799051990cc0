import { addDays, isPlainDate, plainDate } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';

/** A moment as ISO 8601 in UTC with milliseconds, `2026-03-01T02:00:00.000Z`; compares and sorts as text. */
export type Instant = string & { readonly __brand: 'Instant' };

// The zone is required: without one, the machine's own zone would decide what a legal deadline is.
const SHAPE = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

const EARLIEST = Date.parse('1000-01-01T00:00:00.000Z');
const LATEST = Date.parse('9999-12-31T23:59:59.999Z');

/** Beijing has had no summer time since 1992; Xinjiang's official time is Beijing's (I-1). */
const BEIJING_OFFSET_MS = 8 * 3_600_000;

/**
 * The moment of an ISO 8601 text with a zone, or of a `Date`, to the millisecond.
 * @throws RangeError if it is malformed, has no zone, or lies outside the years 1000–9999.
 */
export function instant(x: string | Date): Instant {
  const time = x instanceof Date ? x.getTime() : parse(x);
  if (!(time >= EARLIEST && time <= LATEST)) throw new RangeError(`not an instant in ISO 8601 with a zone: ${String(x)}`);
  return new Date(time).toISOString() as Instant;
}

/** Negative if `a` is earlier, 0 if the same moment, positive if later: for sorting. */
export function compareInstants(a: Instant, b: Instant): number {
  return Date.parse(a) - Date.parse(b);
}

/** The moment `seconds` later (earlier if negative): for sessions and tokens, never for a legal period. */
export function addSeconds(at: Instant, seconds: number): Instant {
  return instant(new Date(Date.parse(at) + seconds * 1000));
}

/** The date that the calendar in Beijing shows at this moment. @throws RangeError if that is after the year 9999. */
export function beijingDate(at: Instant): PlainDate {
  return plainDate(new Date(Date.parse(at) + BEIJING_OFFSET_MS).toISOString().slice(0, -14));
}

/** 00:00 in Beijing on that date. */
export function startOfBeijingDay(date: PlainDate): Instant {
  return instant(new Date(Date.parse(`${date}T00:00:00.000Z`) - BEIJING_OFFSET_MS));
}

/** 24:00 in Beijing on that date, which is 00:00 of the next: the first moment that is too late. */
export function endOfBeijingDay(date: PlainDate): Instant {
  return startOfBeijingDay(addDays(date, 1));
}

function parse(text: string): number {
  const date = SHAPE.exec(text)?.[1];
  return isPlainDate(date) ? Date.parse(text) : Number.NaN;
}
