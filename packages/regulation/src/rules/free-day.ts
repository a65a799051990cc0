import { addDays } from '@award/calendar';
import type { PlainDate } from '@award/calendar';

/** A stretch of days, both ends included; without an end it goes on. */
export interface Span {
  readonly from: PlainDate;
  readonly until: PlainDate | null;
}

/** The spans that cover the day. */
export function covering<S extends Span>(spans: readonly S[], day: PlainDate): readonly S[] {
  return spans.filter(({ from, until }) => from <= day && (until === null || day <= until));
}

/**
 * The first day from `day` on that no span covers: where one ends another may already have begun.
 * Undefined if one that goes on is met.
 */
export function firstFreeDay(spans: readonly Span[], day: PlainDate): PlainDate | undefined {
  const [over] = covering(spans, day);
  if (!over) return day;
  return over.until === null ? undefined : firstFreeDay(spans, addDays(over.until, 1));
}
