import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  compareDates,
  daysBetween,
  isPlainDate,
  isWeekend,
  onDay,
  partsOf,
  plainDate,
  wholeYearsBetween,
} from './plain-date.ts';

const d = plainDate;

describe('plainDate', () => {
  it.each(['2024-02-29', '2000-02-29', '1000-01-01', '9999-12-31', '2026-04-30'])('takes %s', (text) => {
    expect(isPlainDate(text)).toBe(true);
    expect(plainDate(text)).toBe(text);
  });

  it.each([
    '2023-02-29', '2100-02-29', '2026-02-30', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '2026-01-32',
    '2026-1-1', '26-01-01', '0202-01-01', '0000-01-01', '12026-01-01', '2026/01/01', '20260101', ' 2026-01-01', '2026-01-01 ',
    '2026-01-01T00:00:00Z', '2026-01-01\n', '', 'today', '２０２６-01-01',
  ])('refuses %j and quotes it', (text) => {
    expect(isPlainDate(text)).toBe(false);
    expect(() => plainDate(text)).toThrow(RangeError);
    expect(() => plainDate(text)).toThrow(`not a calendar date as YYYY-MM-DD: ${JSON.stringify(text)}`);
  });

  it.each([undefined, null, 20260101, {}, ['2026-01-01']])('is not %j', (value) => {
    expect(isPlainDate(value)).toBe(false);
  });

  it('is taken apart and put together', () => {
    expect(partsOf(d('2026-03-09'))).toEqual({ year: 2026, month: 3, day: 9 });
    expect(onDay(2026, 3, 9)).toBe('2026-03-09');
    expect(() => onDay(2026, 2, 29)).toThrow(RangeError);
    expect(() => onDay(26, 2, 2)).toThrow(RangeError);
  });
});

describe('addDays', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2025-12-31', 1, '2026-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-05-05', 0, '2026-05-05'],
    ['2024-01-01', 366, '2025-01-01'],
    ['1000-01-02', -1, '1000-01-01'],
    ['9999-12-30', 1, '9999-12-31'],
  ])('%s %i → %s', (from, n, to) => {
    expect(addDays(d(from), n)).toBe(to);
    expect(daysBetween(d(from), d(to))).toBe(n);
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60])('refuses %d days', (n) => {
    expect(() => addDays(d('2026-01-01'), n)).toThrow(`not a whole number: ${n}`);
  });

  it('refuses to leave the calendar', () => {
    expect(() => addDays(d('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(d('1000-01-01'), -1)).toThrow(RangeError);
    expect(() => addDays(d('2026-01-01'), 10 ** 12)).toThrow('beyond the calendar');
  });
});

describe('addMonths and addYears (I-1: the corresponding day, or the month’s last day)', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-31', 3, '2026-04-30'],
    ['2026-01-30', 1, '2026-02-28'],
    ['2026-02-28', 1, '2026-03-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-11-30', 1, '2026-12-30'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-01-15', -13, '2024-12-15'],
    ['2026-05-31', 0, '2026-05-31'],
    ['2026-08-31', 25, '2028-09-30'],
  ])('%s and %i months → %s', (from, n, to) => expect(addMonths(d(from), n)).toBe(to));

  it.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 3, '2027-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2024-02-29', 5, '2029-02-28'],
    ['2024-02-29', 10, '2034-02-28'],
    ['2096-02-29', 4, '2100-02-28'],
    ['2096-02-29', 8, '2104-02-29'],
    ['2024-02-29', -1, '2023-02-28'],
    ['2023-02-28', 1, '2024-02-28'],
    ['2023-06-30', 5, '2028-06-30'],
    ['2023-03-31', 5, '2028-03-31'],
  ])('%s and %i years → %s', (from, n, to) => expect(addYears(d(from), n)).toBe(to));

  it.each([0.25, Number.NaN])('refuse %d', (n) => {
    expect(() => addMonths(d('2026-01-01'), n)).toThrow(`not a whole number: ${n}`);
    expect(() => addYears(d('2026-01-01'), n)).toThrow(`not a whole number: ${n}`);
  });

  it('refuse to leave the calendar', () => {
    expect(() => addYears(d('9999-01-01'), 1)).toThrow(RangeError);
    expect(() => addYears(d('2026-01-01'), -2000)).toThrow(RangeError);
  });
});

describe('comparing', () => {
  it('sorts, and is zero only for the same day', () => {
    const sorted = ['2026-01-02', '2025-12-31', '2026-01-01'].map(d).toSorted(compareDates);
    expect(sorted).toEqual(['2025-12-31', '2026-01-01', '2026-01-02']);
    expect(compareDates(d('2026-01-01'), d('2026-01-01'))).toBe(0);
    expect(compareDates(d('2026-01-01'), d('2026-01-02'))).toBeLessThan(0);
  });

  it.each([
    ['2020-02-29', '2021-02-27', 0],
    ['2020-02-29', '2021-02-28', 1],
    ['2020-02-29', '2024-02-28', 3],
    ['2020-02-29', '2024-02-29', 4],
    ['2018-03-01', '2023-02-28', 4],
    ['2018-03-01', '2023-03-01', 5],
    ['2018-03-01', '2023-03-02', 5],
    ['2018-03-01', '2018-03-01', 0],
    ['2023-03-01', '2018-03-01', -5],
    ['2023-03-01', '2018-03-02', -4],
  ])('from %s to %s: %i whole years', (from, to, years) => expect(wholeYearsBetween(d(from), d(to))).toBe(years));

  it.each([
    ['2026-11-20', false], ['2026-11-21', true], ['2026-11-22', true], ['2026-11-23', false], ['2026-11-26', false], ['1969-12-27', true],
  ])('%s is a weekend day: %s', (date, weekend) => expect(isWeekend(d(date))).toBe(weekend));
});
