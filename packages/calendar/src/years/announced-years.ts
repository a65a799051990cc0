import library from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { partsOf, plainDate } from '../dates/plain-date.ts';
import { inOrder, ofYear } from './calendar-year.ts';
import type { BilingualName, CalendarYear, NamedDay } from './calendar-year.ts';
import { DRAGON_BOAT, LABOUR_DAY, MID_AUTUMN, NATIONAL_DAY, NEW_YEAR, QINGMING, SPRING_FESTIVAL } from './holiday-names.ts';

// The library shortens some names ("清明"); a notice prints them in full.
const FULL_NAMES = [NEW_YEAR, SPRING_FESTIVAL, QINGMING, LABOUR_DAY, DRAGON_BOAT, MID_AUTUMN, NATIONAL_DAY];

/** The years announced by the State Council that the library holds, by year: 2004 and later. */
export const ANNOUNCED_YEARS: ReadonlyMap<number, CalendarYear> = announcedYears(
  namedDays(library.holidays),
  namedDays(library.workdays),
);

function announcedYears(holidays: readonly NamedDay[], makeUpDays: readonly NamedDay[]): Map<number, CalendarYear> {
  const years = new Set(holidays.map((day) => partsOf(day.date).year));
  return new Map([...years].map((year) => [year, announcedYear(year, holidays, makeUpDays)]));
}

function announcedYear(year: number, holidays: readonly NamedDay[], makeUpDays: readonly NamedDay[]): CalendarYear {
  return {
    year,
    source: 'ANNOUNCED',
    provisional: false,
    basis: `国务院办公厅关于${year}年部分节假日安排的通知`,
    holidays: ofYear(year, holidays),
    makeUpDays: ofYear(year, makeUpDays),
  };
}

function namedDays(entries: Readonly<Record<string, string>>): readonly NamedDay[] {
  return inOrder(Object.entries(entries).map(([date, text]) => ({ date: plainDate(date), name: nameOf(text) })));
}

/** An entry reads "English,中文,days". */
function nameOf(text: string): BilingualName {
  const [en, zh] = text.split(',') as [string, string];
  return FULL_NAMES.find((name) => name.zh.startsWith(zh)) ?? { zh, en };
}
