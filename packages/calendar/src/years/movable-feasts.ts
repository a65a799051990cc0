import chineseDays from 'chinese-days';
import { plainDate } from '../dates/plain-date.ts';
import type { PlainDate } from '../dates/plain-date.ts';

/** The date of a day of the lunar year that begins in this solar year; leap months are not meant. */
export function lunarDate(year: number, month: number, day: number): PlainDate {
  return plainDate(chineseDays.getSolarDateFromLunar(`${year}-${month}-${day}`).date);
}

/** The date of the solar term Qingming (清明), 4 or 5 April. */
export function qingmingDate(year: number): PlainDate {
  return plainDate(chineseDays.getSolarTermDate(year, 4, 'pure_brightness'));
}
