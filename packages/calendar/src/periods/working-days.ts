import { addDays } from '../dates/plain-date.ts';
import type { PlainDate } from '../dates/plain-date.ts';
import type { WorkingCalendar } from '../working-calendar.ts';
import { checkAmount, countDays, periodOf } from './counted-period.ts';
import type { CountedPeriod } from './counted-period.ts';

/**
 * The `n` working days after an event, such as the 3 of Art. 13: the event's own day is not counted, and the
 * last day runs until 24:00 (I-1). The last day is always a working day.
 * @throws RangeError unless n is a whole number of at least 1, or beyond the calendar.
 */
export function workingDaysAfter(event: PlainDate, n: number, calendar: WorkingCalendar): CountedPeriod {
  return periodOf('WORKING_DAYS', event, n, countDays(event, checkAmount(n), calendar, calendar.isWorkingDay));
}

/**
 * How many working days lie after `from` up to and including `to`, as the n of {@link workingDaysAfter};
 * negative if `to` is earlier.
 */
export function workingDaysBetween(from: PlainDate, to: PlainDate, calendar: WorkingCalendar): number {
  if (to < from) return 0 - workingDaysBetween(to, from, calendar);
  let count = 0;
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) {
    if (calendar.isWorkingDay(date)) count += 1;
  }
  return count;
}

/** The first working day strictly after the date. */
export function nextWorkingDay(date: PlainDate, calendar: WorkingCalendar): PlainDate {
  let next = addDays(date, 1);
  while (!calendar.isWorkingDay(next)) next = addDays(next, 1);
  return next;
}
