import { beijingDate } from '../dates/instant.ts';
import type { Instant } from '../dates/instant.ts';
import { daysBetween, wholeYearsBetween } from '../dates/plain-date.ts';
import type { PlainDate } from '../dates/plain-date.ts';
import type { WorkingCalendar } from '../working-calendar.ts';
import type { PeriodRecord } from './counted-period.ts';
import { workingDaysBetween } from './working-days.ts';

/** How far a period has run at a moment. */
export interface PeriodProgress {
  /** Counted days that have begun, today's included; of a period of years, the whole years reached. 0 … total. */
  readonly counted: number;
  readonly total: number;
  /** LAST_DAY is the Beijing day on which it ends; ELAPSED from 24:00 of that day. */
  readonly state: 'RUNNING' | 'LAST_DAY' | 'ELAPSED';
  /** Working days begun since the end, today's included; 0 until the first of them. */
  readonly overdueWorkingDays: number;
}

/** Where the period stands at `now`; what the clock chip shows. A stored record is enough. */
export function progress(period: PeriodRecord, now: Instant, calendar: WorkingCalendar): PeriodProgress {
  const date = beijingDate(now);
  return {
    counted: Math.min(Math.max(reached(period, date, calendar), 0), period.amount),
    total: period.amount,
    state: now >= period.endsAt ? 'ELAPSED' : date === period.lastDay ? 'LAST_DAY' : 'RUNNING',
    overdueWorkingDays: date > period.lastDay ? workingDaysBetween(period.lastDay, date, calendar) : 0,
  };
}

function reached(period: PeriodRecord, date: PlainDate, calendar: WorkingCalendar): number {
  if (date >= period.lastDay) return period.amount;
  if (date <= period.event) return 0;
  if (period.kind === 'YEARS') return wholeYearsBetween(period.event, date);
  if (period.kind === 'CALENDAR_DAYS') return daysBetween(period.event, date);
  return workingDaysBetween(period.event, date, calendar);
}
