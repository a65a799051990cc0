import { compareDates, partsOf } from '../dates/plain-date.ts';
import type { PlainDate } from '../dates/plain-date.ts';

/** A name in both languages of the screens. */
export interface BilingualName {
  readonly zh: string;
  readonly en: string;
}

/** A holiday, or a day worked to make up for the holiday named. */
export interface NamedDay {
  readonly date: PlainDate;
  readonly name: BilingualName;
}

/** The days of one year that differ from the plain Monday-to-Friday week. */
export interface CalendarYear {
  readonly year: number;
  /** `ANNOUNCED` by the State Council, or computed by its `STANDING_RULE` until it is (I-8). */
  readonly source: 'ANNOUNCED' | 'STANDING_RULE';
  /** True until the year is announced: what was counted on it may change. */
  readonly provisional: boolean;
  /** The State Council's notice or order (in Chinese) that the days follow. */
  readonly basis: string;
  /** Days off with their names, the weekend days inside a holiday included; in order of date. */
  readonly holidays: readonly NamedDay[];
  /** 调休: Saturdays and Sundays that are worked; in order of date. */
  readonly makeUpDays: readonly NamedDay[];
}

/** A year as announced by the State Council, entered by the Office (I-8). */
export interface ImportedYear {
  readonly year: number;
  /** The title or number of the notice it was taken from. */
  readonly notice: string;
  /** May hold the last days of the December before: New Year's holiday is announced with its year. */
  readonly holidays: readonly NamedDay[];
  readonly makeUpDays: readonly NamedDay[];
}

/** The days in order of date. */
export function inOrder(days: readonly NamedDay[]): readonly NamedDay[] {
  return days.toSorted((a, b) => compareDates(a.date, b.date));
}

/** Those of the days that lie in the year. */
export function ofYear(year: number, days: readonly NamedDay[]): readonly NamedDay[] {
  return days.filter((day) => partsOf(day.date).year === year);
}
