import chineseDays from 'chinese-days';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { addDays, plainDate } from './dates/plain-date.ts';
import type { PlainDate } from './dates/plain-date.ts';
import type { ImportedYear } from './years/calendar-year.ts';
import { workingCalendar } from './working-calendar.ts';
import type { WorkingCalendar } from './working-calendar.ts';

// The library reads its own tables in the machine's zone, and is a day early west of Greenwich.
vi.hoisted(() => {
  process.env['TZ'] = 'UTC';
});

const calendar = workingCalendar();
const kindOf = (date: string) => calendar.dayKind(plainDate(date));
const newYear = { zh: '元旦', en: 'New Year’s Day' };
const named = (...dates: string[]) => dates.map((date) => ({ date: plainDate(date), name: newYear }));
const imported = (year: number, holidays: string[], makeUpDays: string[] = []): ImportedYear => ({
  year,
  notice: `notice of ${year}`,
  holidays: named(...holidays),
  makeUpDays: named(...makeUpDays),
});

/** Every date of the years from the first to the last. */
function datesOf(first: number, last: number): PlainDate[] {
  const dates: PlainDate[] = [];
  for (let date = plainDate(`${first}-01-01`); date <= `${last}-12-31`; date = addDays(date, 1)) dates.push(date);
  return dates;
}

describe('a day', () => {
  it.each([
    ['2026-10-09', { kind: 'WORKING', provisional: false }],
    ['2026-10-11', { kind: 'WEEKEND', provisional: false }],
    ['2026-10-10', { kind: 'MAKE_UP', name: { zh: '国庆节', en: 'National Day' }, provisional: false }],
    ['2026-10-05', { kind: 'HOLIDAY', name: { zh: '国庆节', en: 'National Day' }, provisional: false }],
    ['2026-10-04', { kind: 'HOLIDAY', name: { zh: '国庆节', en: 'National Day' }, provisional: false }],
    ['2025-10-06', { kind: 'HOLIDAY', name: { zh: '中秋节', en: 'Mid-Autumn Festival' }, provisional: false }],
    ['2024-02-09', { kind: 'WORKING', provisional: false }],
    ['2027-02-05', { kind: 'HOLIDAY', name: { zh: '春节', en: 'Spring Festival' }, provisional: true }],
    ['2027-02-09', { kind: 'WORKING', provisional: true }],
    ['2027-02-13', { kind: 'WEEKEND', provisional: true }],
    ['2031-10-01', { kind: 'HOLIDAY', name: { zh: '中秋节、国庆节', en: 'Mid-Autumn Festival, National Day' }, provisional: true }],
  ])('%s is %j', (date, detail) => expect(kindOf(date)).toEqual(detail));

  it('is worked if it is a working or a make-up day', () => {
    const worked = ['2026-10-09', '2026-10-10', '2026-10-11', '2026-10-07'].map((date) => calendar.isWorkingDay(plainDate(date)));
    expect(worked).toEqual([true, true, false, false]);
  });

  it('is unknown outside 2000–2099', () => {
    expect(() => kindOf('1999-12-31')).toThrow(RangeError);
    expect(() => calendar.isWorkingDay(plainDate('2100-01-01'))).toThrow(RangeError);
    expect(() => calendar.year(2100)).toThrow(RangeError);
  });
});

describe('a year', () => {
  it.each([[2023, 249], [2024, 251], [2025, 248], [2026, 248]])('%i has %i working days', (year, count) => {
    expect(datesOf(year, year).filter(calendar.isWorkingDay)).toHaveLength(count);
  });

  it('is announced from 2004 to 2026 and follows the standing rule otherwise', () => {
    const sources = [2003, 2004, 2026, 2027].map((year) => `${calendar.year(year).source} ${calendar.year(year).provisional}`);
    expect(sources).toEqual(['STANDING_RULE true', 'ANNOUNCED false', 'ANNOUNCED false', 'STANDING_RULE true']);
  });

  it('is made once', () => {
    expect(calendar.year(2027)).toBe(calendar.year(2027));
  });
});

describe('the library’s own functions', () => {
  const local = (date: PlainDate) => new Date(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8)));

  it('agree on every day of every announced year', () => {
    const dates = datesOf(2004, 2026);
    expect(dates).toHaveLength(8401);
    expect(dates.filter((date) => calendar.isWorkingDay(date) !== chineseDays.isWorkday(local(date)))).toEqual([]);
  });

  it('agree on which days are make-up days and which holidays are on a weekday', () => {
    const weekday = (date: PlainDate) => local(date).getDay() % 6 !== 0;
    const theirs = (date: PlainDate) => (chineseDays.isWorkday(local(date)) ? (weekday(date) ? 'WORKING' : 'MAKE_UP') : 'OFF');
    const ours = (date: PlainDate) => calendar.dayKind(date).kind.replace(/WEEKEND|HOLIDAY/, 'OFF');
    expect(datesOf(2004, 2026).filter((date) => ours(date) !== theirs(date))).toEqual([]);
  });
});

describe('an imported year', () => {
  const statutory = () => calendar.year(2027).holidays.map((day) => day.date);
  let with2027: WorkingCalendar;
  beforeAll(() => {
    const holidays = ['2026-12-31', ...statutory(), '2027-01-02', '2027-01-03'];
    with2027 = workingCalendar({ imported: [imported(2027, holidays, ['2026-12-27', '2027-01-10'])] });
  });
  const kind = (date: string) => with2027.dayKind(plainDate(date)).kind;

  it('replaces the standing rule and is not provisional', () => {
    expect(with2027.year(2027)).toMatchObject({ source: 'ANNOUNCED', provisional: false, basis: 'notice of 2027' });
    expect(with2027.dayKind(plainDate('2027-01-02'))).toEqual({ kind: 'HOLIDAY', name: newYear, provisional: false });
    expect(with2027.dayKind(plainDate('2027-01-10'))).toEqual({ kind: 'MAKE_UP', name: newYear, provisional: false });
    expect(kind('2027-01-09')).toBe('WEEKEND');
  });

  it('reaches into the December before, and leaves the rest of that year alone', () => {
    expect([kind('2026-12-31'), kind('2026-12-27'), kind('2026-12-30'), kind('2026-10-10')]).toEqual([
      'HOLIDAY', 'MAKE_UP', 'WORKING', 'MAKE_UP',
    ]);
    expect(with2027.year(2026).basis).toBe(calendar.year(2026).basis);
  });

  it('goes before the library’s announced year', () => {
    const holidays = calendar.year(2026).holidays.map((day) => day.date);
    const changed = workingCalendar({ imported: [imported(2026, [...holidays, '2026-07-01'])] });
    expect(changed.isWorkingDay(plainDate('2026-07-01'))).toBe(false);
    expect(changed.isWorkingDay(plainDate('2026-10-10'))).toBe(false);
    expect(changed.isWorkingDay(plainDate('2025-10-11'))).toBe(true);
  });

  it('gives way to a later import of the same year', () => {
    const twice = workingCalendar({ imported: [imported(2027, [...statutory(), '2027-07-01']), imported(2027, [...statutory(), '2027-07-02'])] });
    expect(['2027-07-01', '2027-07-02'].map((date) => twice.isWorkingDay(plainDate(date)))).toEqual([true, false]);
  });

  it('is refused if it cannot be right, and says why', () => {
    expect(() => workingCalendar({ imported: [imported(2027, statutory(), ['2027-01-04'])] })).toThrow(
      new RangeError('the calendar of 2027 cannot be used: [{"code":"MAKE_UP_ON_WEEKDAY","severity":"ERROR","date":"2027-01-04"}]'),
    );
  });

  it('is taken with a warning', () => {
    expect(workingCalendar({ imported: [imported(2027, [])] }).isWorkingDay(plainDate('2027-01-01'))).toBe(true);
  });
});
