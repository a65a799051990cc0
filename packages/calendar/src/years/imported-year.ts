import { isPlainDate, isWeekend, partsOf } from '../dates/plain-date.ts';
import type { PlainDate } from '../dates/plain-date.ts';
import type { ImportedYear } from './calendar-year.ts';
import { FIRST_YEAR, LAST_YEAR, statutoryHolidays } from './standing-rule.ts';

/** What is wrong with a year that the Office wants to import. An ERROR refuses it, a WARNING asks for a second look. */
export interface ImportProblem {
  readonly code: 'YEAR_UNKNOWN' | 'NOT_A_DATE' | 'OUTSIDE_YEAR' | 'TWICE' | 'MAKE_UP_ON_WEEKDAY' | 'STATUTORY_HOLIDAY_MISSING';
  readonly severity: 'ERROR' | 'WARNING';
  /** The date as it was entered. */
  readonly date: string | null;
}

/** Every problem of an entered year, in order of the check; empty if it may be imported. */
export function importProblems(entered: ImportedYear): readonly ImportProblem[] {
  const { year } = entered;
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return [{ code: 'YEAR_UNKNOWN', severity: 'ERROR', date: null }];
  const holidays = entered.holidays.map((day) => day.date);
  const makeUps = entered.makeUpDays.map((day) => day.date);
  const all = [...holidays, ...makeUps];
  const error = (code: ImportProblem['code']) => (date: string): ImportProblem => ({ code, severity: 'ERROR', date });
  return [
    ...all.filter((date) => !isPlainDate(date)).map(error('NOT_A_DATE')),
    ...all.filter((date) => isPlainDate(date) && !belongsTo(year, date)).map(error('OUTSIDE_YEAR')),
    ...all.filter((date, i) => all.indexOf(date) < i).map(error('TWICE')),
    ...makeUps.filter((date) => isPlainDate(date) && !isWeekend(date)).map(error('MAKE_UP_ON_WEEKDAY')),
    // Only a warning: the State Council may change its standing rule before this package knows.
    ...statutoryHolidays(year)
      .filter(({ date }) => !holidays.includes(date))
      .map(({ date }): ImportProblem => ({ code: 'STATUTORY_HOLIDAY_MISSING', severity: 'WARNING', date })),
  ];
}

function belongsTo(year: number, date: PlainDate): boolean {
  const parts = partsOf(date);
  return parts.year === year || (parts.year === year - 1 && parts.month === 12);
}
