import chineseDays from 'chinese-days';
import { addDays, onDay } from '../dates/plain-date.ts';
import type { PlainDate } from '../dates/plain-date.ts';

/*
 * The library's functions that take or give dates are not used: they go through the machine's own time zone
 * and are a day early everywhere west of Greenwich. Its tables of lunar months are numbers and safe.
 */
const ANCHOR = { lunarYear: 2000, firstDay: onDay(2000, 2, 5) };

/**
 * The date in Beijing of a day of a lunar year since 2000, counted from its first to its twelfth month;
 * a leap month, which repeats the month before it, is never meant.
 */
export function lunarDate(lunarYear: number, month: number, day: number): PlainDate {
  let days = day - 1;
  for (let year = ANCHOR.lunarYear; year < lunarYear; year += 1) days += daysBeforeMonth(year, 13);
  return addDays(ANCHOR.firstDay, days + daysBeforeMonth(lunarYear, month));
}

/** The date of the solar term Qingming (清明), 4 or 5 April, by the usual formula for the years 2000–2099. */
export function qingmingDate(year: number): PlainDate {
  const ofCentury = year % 100;
  return onDay(year, 4, Math.floor(ofCentury * 0.2422 + 4.81) - Math.floor(ofCentury / 4));
}

function daysBeforeMonth(lunarYear: number, month: number): number {
  const leap = chineseDays.getYearLeapMonth(lunarYear);
  let days = leap.leapMonth && leap.leapMonth < month ? leap.days : 0;
  for (let m = 1; m < month; m += 1) days += chineseDays.monthDays(lunarYear, m);
  return days;
}
