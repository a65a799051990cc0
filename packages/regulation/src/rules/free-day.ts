import { addDays } from '@award/calendar';
import type { PlainDate } from '@award/calendar';

/** A stretch of days, both ends included. */
export interface Span {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** The spans that cover the day. */
export function covering<S extends Span>(spans: readonly S[], day: PlainDate): readonly S[] {
  return spans.filter((span) => span.from <= day && day <= span.until);
}

/** The first day from `day` on that no span covers: where one ends another may already have begun. */
export function firstFreeDay(spans: readonly Span[], day: PlainDate): PlainDate {
  let free = day;
  for (let over = covering(spans, free); over.length > 0; over = covering(spans, free)) {
    free = addDays(over[0]!.until, 1);
  }
  return free;
}
