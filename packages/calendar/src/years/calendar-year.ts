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
  /** Days off with their names, the weekend days inside a holiday included; in order of date. */
  readonly holidays: readonly NamedDay[];
  /** 调休: Saturdays and Sundays that are worked; in order of date. */
  readonly makeUpDays: readonly NamedDay[];
}

/** A year as announced by the State Council, entered by the Office (I-8). */
export interface ImportedYear {
  readonly year: number;
  /** What it was taken from: the notice's title or number. */
  readonly notice: string;
  /** May hold the last days of the December before: New Year's holiday is announced with its year. */
  readonly holidays: readonly NamedDay[];
  readonly makeUpDays: readonly NamedDay[];
}
