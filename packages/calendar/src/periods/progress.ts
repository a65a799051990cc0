import { beijingDate } from '../dates/instant.ts';
import type { Instant } from '../dates/instant.ts';
import { daysBetween, wholeYearsBetween } from '../dates/plain-date.ts';
import type { PlainDate } from '../dates/plain-date.ts';
import type { WorkingCalendar } from '../working-calendar.ts';
import type { PeriodKind, PeriodRecord } from './counted-period.ts';
import { workingDaysBetween } from './working-days.ts';

/** How far a period has run at a moment. */
export interface PeriodProgress {
  /** Counted days that have begun, today's included; of a period of years, the whole years reached. 0 … total. */
  readonly counted: number;
  readonly total: number;
  /** LAST_DAY is the Beijing day on which it ends; ELAPSED from 24:00 of that day. */
  readonly state: 'RUNNING' | 'LAST_DAY' | 'ELAPSED';
  /**
   * Working days begun since the end, today's included: the overrun of a clock of days (R16). Always 0 for a
   * period of years, which nobody can overrun.
   */
  readonly overdueWorkingDays: number;
}

type CountDays = (from: PlainDate, to: PlainDate, calendar: WorkingCalendar) => number;

const REACHED: Record<PeriodKind, CountDays> = {
  WORKING_DAYS: workingDaysBetween,
  NOTICE: workingDaysBetween,
  CALENDAR_DAYS: daysBetween,
  YEARS: wholeYearsBetween,
};
const OVERRUN: Record<PeriodKind, CountDays> = {
  WORKING_DAYS: workingDaysBetween,
  NOTICE: workingDaysBetween,
  CALENDAR_DAYS: workingDaysBetween,
  YEARS: () => 0,
};

/** Where the period stands at `now`, for the clock chip and the sweep. A stored record is enough. */
export function progress(period: PeriodRecord, now: Instant, calendar: WorkingCalendar): PeriodProgress {
  const { kind, event, lastDay, amount } = period;
  const date = beijingDate(now);
  const elapsed = date > lastDay;
  return {
    // Between an import and the recount of a stored record, the calendar may already count more days than the record.
    counted: elapsed ? amount : Math.min(Math.max(0, REACHED[kind](event, date, calendar)), amount),
    total: amount,
    state: elapsed ? 'ELAPSED' : date === lastDay ? 'LAST_DAY' : 'RUNNING',
    overdueWorkingDays: elapsed ? OVERRUN[kind](lastDay, date, calendar) : 0,
  };
}
