import library from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { plainDate } from '../dates/plain-date.ts';
import { inOrder } from './calendar-year.ts';
import type { BilingualName, CalendarYear, NamedDay } from './calendar-year.ts';
import { DRAGON_BOAT, LABOUR_DAY, MID_AUTUMN, NATIONAL_DAY, NEW_YEAR, QINGMING, SPRING_FESTIVAL } from './holiday-names.ts';

// The library shortens some names ("清明"); a notice prints them in full.
const FULL_NAMES = [NEW_YEAR, SPRING_FESTIVAL, QINGMING, LABOUR_DAY, DRAGON_BOAT, MID_AUTUMN, NATIONAL_DAY];

/** The year as announced by the State Council, if the library holds it: from 2004 on. */
export function announcedYear(year: number): CalendarYear | undefined {
  const holidays = daysOf(year, library.holidays);
  if (holidays.length === 0) return undefined;
  const basis = `国务院办公厅关于${year}年部分节假日安排的通知`;
  return { year, source: 'ANNOUNCED', provisional: false, basis, holidays, makeUpDays: daysOf(year, library.workdays) };
}

function daysOf(year: number, entries: Readonly<Record<string, string>>): readonly NamedDay[] {
  const ofYear = Object.entries(entries).filter(([date]) => date.startsWith(`${year}-`));
  return inOrder(ofYear.map(([date, text]) => ({ date: plainDate(date), name: nameOf(text) })));
}

/** An entry reads "English,中文,days". */
function nameOf(text: string): BilingualName {
  const [en, zh] = text.split(',') as [string, string];
  return FULL_NAMES.find((name) => name.zh.startsWith(zh)) ?? { zh, en };
}
