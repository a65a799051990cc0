import type { WorkingCalendar } from '../working-calendar.ts';
import { calendarDaysAfter } from './calendar-days.ts';
import type { CountedPeriod, PeriodKind, PeriodRecord } from './counted-period.ts';
import { noticePeriod } from './notice.ts';
import { workingDaysAfter } from './working-days.ts';
import { yearsAfter } from './years.ts';

/** A period counted again, for the record that I-8 asks for. */
export interface Recomputation {
  /** Whether a date moved: the last day, or the first day to act on. */
  readonly changed: boolean;
  /** Whether it was provisional and no longer is. */
  readonly confirmed: boolean;
  readonly before: PeriodRecord;
  readonly after: CountedPeriod;
}

const COUNT: Record<PeriodKind, (period: PeriodRecord, calendar: WorkingCalendar) => CountedPeriod> = {
  WORKING_DAYS: ({ event, amount }, calendar) => workingDaysAfter(event, amount, calendar),
  NOTICE: ({ event, amount }, calendar) => noticePeriod(event, amount, calendar),
  CALENDAR_DAYS: ({ event, amount }, calendar) => calendarDaysAfter(event, amount, calendar),
  YEARS: ({ event, amount }) => yearsAfter(event, amount),
};

/** Counts an earlier period again on a calendar that now has more years announced (I-8). */
export function recompute(before: PeriodRecord, calendar: WorkingCalendar): Recomputation {
  const after = COUNT[before.kind](before, calendar);
  return {
    changed: after.lastDay !== before.lastDay || after.mayActFrom !== before.mayActFrom,
    confirmed: before.provisional && !after.provisional,
    before,
    after,
  };
}
