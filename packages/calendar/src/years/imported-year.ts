import { isPlainDate, isWeekend, partsOf } from '../dates/plain-date.ts';
import type { PlainDate } from '../dates/plain-date.ts';
import { inOrder, ofYear } from './calendar-year.ts';
import type { CalendarYear, ImportedYear, NamedDay } from './calendar-year.ts';
import { FIRST_YEAR, LAST_YEAR, standingRuleYear } from './standing-rule.ts';

/** What is wrong with a year that the Office wants to import. An ERROR refuses it, a WARNING asks for a second look. */
export interface ImportProblem {
  readonly code: 'YEAR_UNKNOWN' | 'NOT_A_DATE' | 'OUTSIDE_YEAR' | 'TWICE' | 'MAKE_UP_ON_WEEKDAY' | 'STATUTORY_HOLIDAY_MISSING';
  readonly severity: 'ERROR' | 'WARNING';
  /** The date as it was entered, or the date that is missing; null if it is about the year. */
  readonly date: string | null;
}

/** Every problem of an entered year, kind by kind; empty if it may be imported as it is. */
export function importProblems(entered: ImportedYear): readonly ImportProblem[] {
  const { year } = entered;
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return [{ code: 'YEAR_UNKNOWN', severity: 'ERROR', date: null }];
  const holidays = entered.holidays.map((day) => day.date);
  const makeUps = entered.makeUpDays.map((day) => day.date);
  const all = [...holidays, ...makeUps];
  const error = (code: ImportProblem['code']) => (date: string): ImportProblem => ({ code, severity: 'ERROR', date });
  return [
    ...all.filter((date) => !isPlainDate(date)).map(error('NOT_A_DATE')),
    ...all.filter((date) => isPlainDate(date) && !mayBeNamedIn(year, date)).map(error('OUTSIDE_YEAR')),
    ...all.filter((date, i) => all.indexOf(date) < i).map(error('TWICE')),
    ...makeUps.filter((date) => isPlainDate(date) && !isWeekend(date)).map(error('MAKE_UP_ON_WEEKDAY')),
    // Only a warning: the State Council may change its standing rule before this package knows.
    ...standingRuleYear(year)
      .holidays.filter(({ date }) => !holidays.includes(date))
      .map(({ date }): ImportProblem => ({ code: 'STATUTORY_HOLIDAY_MISSING', severity: 'WARNING', date })),
  ];
}

/** The calendar year that an import without errors makes. */
export function importedCalendarYear(imported: ImportedYear): CalendarYear {
  const { year, notice, holidays, makeUpDays } = imported;
  return {
    year,
    source: 'ANNOUNCED',
    provisional: false,
    basis: notice,
    holidays: inOrder(ofYear(year, holidays)),
    makeUpDays: inOrder(ofYear(year, makeUpDays)),
  };
}

/**
 * The year with what the next year's import says of its December: New Year's holiday often begins there, and is
 * announced with the year that follows.
 */
export function withDecemberOf(next: ImportedYear, base: CalendarYear): CalendarYear {
  const [holidays, makeUpDays] = [ofYear(base.year, next.holidays), ofYear(base.year, next.makeUpDays)];
  const replaced = new Set([...holidays, ...makeUpDays].map((day) => day.date));
  const kept = (days: readonly NamedDay[]) => days.filter((day) => !replaced.has(day.date));
  return {
    ...base,
    holidays: inOrder([...kept(base.holidays), ...holidays]),
    makeUpDays: inOrder([...kept(base.makeUpDays), ...makeUpDays]),
  };
}

function mayBeNamedIn(year: number, date: PlainDate): boolean {
  const parts = partsOf(date);
  return parts.year === year || (parts.year === year - 1 && parts.month === 12);
}
