import { isWeekend, partsOf } from './dates/plain-date.ts';
import type { PlainDate } from './dates/plain-date.ts';
import { ANNOUNCED_YEARS } from './years/announced-years.ts';
import type { BilingualName, CalendarYear, ImportedYear, NamedDay } from './years/calendar-year.ts';
import { importProblems } from './years/imported-year.ts';
import { statutoryHolidays } from './years/standing-rule.ts';

export type DayKind = 'WORKING' | 'WEEKEND' | 'HOLIDAY' | 'MAKE_UP';

/** What a date is; MAKE_UP is a worked weekend day and carries the name of the holiday it makes up for. */
export interface DayDetail {
  readonly kind: DayKind;
  readonly name?: BilingualName;
  readonly provisional: boolean;
}

/** Which days are worked, by the State Council's calendar (I-8). */
export interface WorkingCalendar {
  /** True for WORKING and MAKE_UP days. @throws RangeError outside 2000–2099. */
  isWorkingDay(date: PlainDate): boolean;
  /** @throws RangeError outside 2000–2099. */
  dayKind(date: PlainDate): DayDetail;
  /** The whole year, for showing it. @throws RangeError outside 2000–2099. */
  year(year: number): CalendarYear;
}

/**
 * The calendar: a year imported by the Office before the library's announced year before the standing rule.
 * Of two imports of one year the later in the list holds.
 * @throws RangeError if an imported year has an ERROR of {@link importProblems}.
 */
export function workingCalendar(options: { imported?: readonly ImportedYear[] } = {}): WorkingCalendar {
  const imported = new Map((options.imported ?? []).map((each) => [each.year, checked(each)]));
  const years = new Map<number, { calendarYear: CalendarYear; days: Map<PlainDate, DayDetail> }>();

  const yearOf = (year: number) => {
    const known = years.get(year);
    if (known) return known;
    const calendarYear = withNewYearOf(imported.get(year + 1), baseYear(year, imported.get(year)));
    const made = { calendarYear, days: specialDays(calendarYear) };
    years.set(year, made);
    return made;
  };
  const dayKind = (date: PlainDate): DayDetail => {
    const { calendarYear, days } = yearOf(partsOf(date).year);
    return days.get(date) ?? { kind: isWeekend(date) ? 'WEEKEND' : 'WORKING', provisional: calendarYear.provisional };
  };
  return {
    dayKind,
    isWorkingDay: (date) => ['WORKING', 'MAKE_UP'].includes(dayKind(date).kind),
    year: (year) => yearOf(year).calendarYear,
  };
}

function checked(imported: ImportedYear): ImportedYear {
  const errors = importProblems(imported).filter((problem) => problem.severity === 'ERROR');
  if (errors.length > 0) throw new RangeError(`the calendar of ${imported.year} cannot be used: ${JSON.stringify(errors)}`);
  return imported;
}

function baseYear(year: number, imported: ImportedYear | undefined): CalendarYear {
  if (imported) {
    const within = (days: readonly NamedDay[]) => inOrder(days.filter((day) => partsOf(day.date).year === year));
    return { year, source: 'ANNOUNCED', provisional: false, holidays: within(imported.holidays), makeUpDays: within(imported.makeUpDays) };
  }
  return (
    ANNOUNCED_YEARS.get(year) ?? { year, source: 'STANDING_RULE', provisional: true, holidays: statutoryHolidays(year), makeUpDays: [] }
  );
}

/** New Year's holiday often begins in December, and is announced with the year that follows. */
function withNewYearOf(next: ImportedYear | undefined, base: CalendarYear): CalendarYear {
  if (!next) return base;
  const within = (days: readonly NamedDay[]) => days.filter((day) => partsOf(day.date).year === base.year);
  const [holidays, makeUpDays] = [within(next.holidays), within(next.makeUpDays)];
  const replaced = new Set([...holidays, ...makeUpDays].map((day) => day.date));
  const kept = (days: readonly NamedDay[]) => days.filter((day) => !replaced.has(day.date));
  return {
    ...base,
    holidays: inOrder([...kept(base.holidays), ...holidays]),
    makeUpDays: inOrder([...kept(base.makeUpDays), ...makeUpDays]),
  };
}

function specialDays({ holidays, makeUpDays, provisional }: CalendarYear): Map<PlainDate, DayDetail> {
  const details = (kind: DayKind, days: readonly NamedDay[]) =>
    days.map(({ date, name }): [PlainDate, DayDetail] => [date, { kind, name, provisional }]);
  return new Map([...details('HOLIDAY', holidays), ...details('MAKE_UP', makeUpDays)]);
}

function inOrder(days: readonly NamedDay[]): readonly NamedDay[] {
  return [...days].sort((a, b) => (a.date < b.date ? -1 : 1));
}
