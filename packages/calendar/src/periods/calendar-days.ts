import type { PlainDate } from '../dates/plain-date.ts';
import type { WorkingCalendar } from '../working-calendar.ts';
import { checkAmount, countDays, periodOf } from './counted-period.ts';
import type { CountedPeriod } from './counted-period.ts';

/**
 * The `n` days after an event, working or not (I-1). Never provisional: no calendar changes its days; the
 * calendar only says what each day is. It is not prolonged when it ends on a day off, since I-1 does not say so.
 * @throws RangeError unless n is a whole number of at least 1, or beyond the calendar.
 */
export function calendarDaysAfter(event: PlainDate, n: number, calendar: WorkingCalendar): CountedPeriod {
  const period = periodOf('CALENDAR_DAYS', event, n, countDays(event, checkAmount(n), calendar, () => true));
  return { ...period, provisional: false };
}
