import { endOfBeijingDay } from '../dates/instant.ts';
import { addDays, addYears } from '../dates/plain-date.ts';
import type { PlainDate } from '../dates/plain-date.ts';
import { checkAmount } from './counted-period.ts';
import type { CountedPeriod } from './counted-period.ts';

/** A period of years and the first day after it. */
export interface YearsPeriod extends CountedPeriod {
  readonly kind: 'YEARS';
  /** The first day that the period does not cover: of a bar, the first on which an application is accepted. */
  readonly firstDayAfter: PlainDate;
}

/**
 * The `n` years after an event (Art. 15, 19, 20): until 24:00 of the corresponding day, or of the month's last day
 * where there is none (I-1). Five years from 2023-06-30 last through 2028-06-30.
 * @throws RangeError unless n is a whole number of at least 1.
 */
export function yearsAfter(event: PlainDate, n: number): YearsPeriod {
  const lastDay = addYears(event, checkAmount(n));
  const firstDayAfter = addDays(lastDay, 1);
  return {
    kind: 'YEARS',
    event,
    amount: n,
    days: [],
    firstDay: addDays(event, 1),
    lastDay,
    endsAt: endOfBeijingDay(lastDay),
    mayActFrom: firstDayAfter,
    firstDayAfter,
    provisional: false,
  };
}
