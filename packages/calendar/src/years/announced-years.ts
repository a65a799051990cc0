import library from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { partsOf, plainDate } from '../dates/plain-date.ts';
import type { BilingualName, CalendarYear, NamedDay } from './calendar-year.ts';
import { DRAGON_BOAT, LABOUR_DAY, MID_AUTUMN, NATIONAL_DAY, NEW_YEAR, QINGMING, SPRING_FESTIVAL } from './holiday-names.ts';

// The library shortens the names ("清明"); a notice prints them in full.
const FULL_NAMES = new Map(
  [NEW_YEAR, SPRING_FESTIVAL, QINGMING, LABOUR_DAY, DRAGON_BOAT, MID_AUTUMN, NATIONAL_DAY].map((name) => [name.zh.slice(0, 2), name]),
);

/** The years announced by the State Council that the library holds, by year. */
export const ANNOUNCED_YEARS: ReadonlyMap<number, CalendarYear> = yearsOf(namedDays(library.holidays), namedDays(library.workdays));

function yearsOf(holidays: readonly NamedDay[], makeUpDays: readonly NamedDay[]): Map<number, CalendarYear> {
  const ofYear = (days: readonly NamedDay[], year: number) => days.filter((day) => partsOf(day.date).year === year);
  const years = new Set(holidays.map((day) => partsOf(day.date).year));
  return new Map(
    [...years].map((year) => [
      year,
      { year, source: 'ANNOUNCED', provisional: false, holidays: ofYear(holidays, year), makeUpDays: ofYear(makeUpDays, year) },
    ]),
  );
}

function namedDays(entries: Readonly<Record<string, string>>): readonly NamedDay[] {
  return Object.entries(entries)
    .map(([date, text]) => ({ date: plainDate(date), name: nameOf(text) }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** An entry reads "English,中文,days". */
function nameOf(text: string): BilingualName {
  const [en, zh] = text.split(',') as [string, string];
  return FULL_NAMES.get(zh.slice(0, 2)) ?? { zh, en };
}
