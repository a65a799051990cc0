import type { PlainDate } from '../dates/plain-date.ts';
import type { WorkingCalendar } from '../working-calendar.ts';
import { checkAmount, countDays, periodOf } from './counted-period.ts';
import type { CountedPeriod } from './counted-period.ts';
import { nextWorkingDay } from './working-days.ts';

/** A notice's period, and the first day on which it may close. */
export interface NoticePeriod extends CountedPeriod {
  readonly kind: 'NOTICE';
  /** The working day after the n whole ones; the same as mayActFrom. */
  readonly mayCloseOn: PlainDate;
}

/**
 * The period of a notice "of at least n working days" (Art. 11): n whole working days after the day of
 * publication; it may close on the working day after them, never before (I-2).
 * @throws RangeError unless n is a whole number of at least 1, or beyond the calendar.
 */
export function noticePeriod(publishedOn: PlainDate, n: number, calendar: WorkingCalendar): NoticePeriod {
  const period = periodOf('NOTICE', publishedOn, n, countDays(publishedOn, checkAmount(n), calendar, calendar.isWorkingDay));
  const mayCloseOn = nextWorkingDay(period.lastDay, calendar);
  // The closing day itself may still move when its year is announced.
  const provisional = period.provisional || calendar.dayKind(mayCloseOn).provisional;
  return { ...period, mayActFrom: mayCloseOn, mayCloseOn, provisional };
}
