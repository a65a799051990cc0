import { isWeekend, partsOf } from './dates/plain-date.ts';
import type { PlainDate } from './dates/plain-date.ts';
import { announcedYear } from './years/announced-years.ts';
import type { BilingualName, CalendarYear, ImportedYear, NamedDay } from './years/calendar-year.ts';
import { importedCalendarYear, importProblems, withDecemberOf } from './years/imported-year.ts';
import { standingRuleYear } from './years/standing-rule.ts';

export type DayKind = 'WORKING' | 'WEEKEND' | 'HOLIDAY' | 'MAKE_UP';

/** What a date is. MAKE_UP is a worked weekend day and carries the name of the holiday it makes up for. */
export interface DayDetail {
  readonly kind: DayKind;
  readonly name?: BilingualName;
  /** True while the date's year is not announced (I-8). */
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
 * The calendar: a year imported by the Office goes before the library's announced year, and that before the
 * standing rule. Of two imports of one year the later in the list holds.
 * @throws RangeError if an imported year has an ERROR of {@link importProblems}.
 */
export function workingCalendar(options: { imported?: readonly ImportedYear[] } = {}): WorkingCalendar {
  const imported = new Map((options.imported ?? []).map((each) => [each.year, checked(each)]));
  const years = new Map<number, { calendarYear: CalendarYear; days: ReadonlyMap<PlainDate, DayDetail> }>();

  const yearOf = (year: number) => {
    const known = years.get(year);
    if (known) return known;
    const calendarYear = resolveYear(year, imported);
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

function resolveYear(year: number, imported: ReadonlyMap<number, ImportedYear>): CalendarYear {
  const [own, next] = [imported.get(year), imported.get(year + 1)];
  const base = own ? importedCalendarYear(own) : (announcedYear(year) ?? standingRuleYear(year));
  return next ? withDecemberOf(next, base) : base;
}

function specialDays({ holidays, makeUpDays, provisional }: CalendarYear): ReadonlyMap<PlainDate, DayDetail> {
  const details = (kind: DayKind, days: readonly NamedDay[]) =>
    days.map(({ date, name }): [PlainDate, DayDetail] => [date, { kind, name, provisional }]);
  return new Map([...details('HOLIDAY', holidays), ...details('MAKE_UP', makeUpDays)]);
}
