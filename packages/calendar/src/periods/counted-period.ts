import { endOfBeijingDay } from '../dates/instant.ts';
import type { Instant } from '../dates/instant.ts';
import { addDays } from '../dates/plain-date.ts';
import type { PlainDate } from '../dates/plain-date.ts';
import type { DayDetail, WorkingCalendar } from '../working-calendar.ts';

/** `NOTICE` is a publication of at least n working days (I-2); the others are plain periods (I-1). */
export type PeriodKind = 'WORKING_DAYS' | 'NOTICE' | 'CALENDAR_DAYS' | 'YEARS';

/** What a service stores of a period: enough to show it, to act on it and to count it again. */
export interface PeriodRecord {
  readonly kind: PeriodKind;
  /** The day of the event, which is not counted itself (I-1). */
  readonly event: PlainDate;
  /** How many days or years the period has. */
  readonly amount: number;
  readonly firstDay: PlainDate;
  readonly lastDay: PlainDate;
  /** 24:00 in Beijing of the last day: the first moment after the period. */
  readonly endsAt: Instant;
  /** The first day on which an act that waits for the period's end may be done. */
  readonly mayActFrom: PlainDate;
  /** Whether any day of it lies in a year that is not announced yet (I-8). */
  readonly provisional: boolean;
}

/** One day of a period, and its number if it counts. */
export interface CountedDay extends DayDetail {
  readonly date: PlainDate;
  /** 1 for the first counted day … n for the last; null for a day that does not count. */
  readonly counted: number | null;
}

/** A period with every one of its days, so that anyone can check the count. */
export interface CountedPeriod extends PeriodRecord {
  /** From firstDay to lastDay; empty for a period of years, which no calendar changes. */
  readonly days: readonly CountedDay[];
}

/** The days after the event until `amount` of them have counted, each with its number. */
export function countDays(
  event: PlainDate,
  amount: number,
  calendar: WorkingCalendar,
  counts: (date: PlainDate) => boolean,
): readonly CountedDay[] {
  const days: CountedDay[] = [];
  let counted = 0;
  for (let date = addDays(event, 1); counted < amount; date = addDays(date, 1)) {
    const number = counts(date) ? (counted += 1) : null;
    days.push({ date, counted: number, ...calendar.dayKind(date) });
  }
  return days;
}

/** The period that these days make. */
export function periodOf<K extends PeriodKind>(
  kind: K,
  event: PlainDate,
  amount: number,
  days: readonly CountedDay[],
): CountedPeriod & { readonly kind: K } {
  const firstDay = addDays(event, 1);
  const lastDay = addDays(event, days.length);
  return {
    kind,
    event,
    amount,
    days,
    firstDay,
    lastDay,
    endsAt: endOfBeijingDay(lastDay),
    mayActFrom: addDays(lastDay, 1),
    provisional: days.some((day) => day.provisional),
  };
}

/** @throws RangeError unless it is a whole number of at least 1. */
export function checkAmount(amount: number): number {
  if (!Number.isSafeInteger(amount) || amount < 1) throw new RangeError(`a period has a whole number of at least 1, not ${amount}`);
  return amount;
}
