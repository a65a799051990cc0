import { describe, expect, it } from 'vitest';
import { plainDate } from '../dates/plain-date.ts';
import { workingCalendar } from '../working-calendar.ts';
import { nextWorkingDay, workingDaysAfter, workingDaysBetween } from './working-days.ts';

const calendar = workingCalendar();
const lastDay = (event: string, n: number) => workingDaysAfter(plainDate(event), n, calendar).lastDay;

describe('n working days after an event', () => {
  it.each([
    ['an ordinary week', '2026-11-16', 3, '2026-11-19'],
    ['over a weekend', '2026-11-19', 3, '2026-11-24'],
    ['from a Saturday', '2026-11-21', 1, '2026-11-23'],
    ['Spring Festival 2023, two make-up days after it', '2023-01-18', 5, '2023-01-30'],
    ['from inside Spring Festival 2023', '2023-01-24', 3, '2023-01-30'],
    ['National Day 2023, ending on a make-up Saturday', '2023-09-27', 2, '2023-10-07'],
    ['National Day 2023, ending on a make-up Sunday', '2023-09-27', 3, '2023-10-08'],
    ['Spring Festival 2024, a make-up Sunday before it', '2024-02-02', 5, '2024-02-08'],
    ['New Year’s Eve 2024 was worked', '2024-02-02', 6, '2024-02-09'],
    ['Spring Festival 2024, a make-up Sunday after it', '2024-02-02', 7, '2024-02-18'],
    ['Spring Festival 2025 from New Year’s Eve', '2025-01-24', 3, '2025-02-05'],
    ['National Day and Mid-Autumn 2025', '2025-09-26', 5, '2025-10-10'],
    ['National Day and Mid-Autumn 2020', '2020-09-29', 3, '2020-10-10'],
    ['Spring Festival 2026, nine days', '2026-02-13', 2, '2026-02-24'],
    ['a leap day', '2024-02-28', 1, '2024-02-29'],
    ['the end of a month', '2026-03-30', 3, '2026-04-02'],
    ['the end of a year with a make-up Sunday', '2025-12-30', 3, '2026-01-05'],
    ['the end of 2018, its last Saturday worked', '2018-12-28', 2, '2019-01-02'],
    ['into a provisional year', '2026-12-30', 3, '2027-01-05'],
    ['a provisional Spring Festival', '2027-02-03', 2, '2027-02-09'],
    ['a long period', '2025-12-31', 248, '2026-12-31'],
  ])('%s: %s + %i → %s', (_, event, n, last) => expect(lastDay(event, n)).toBe(last));

  it('explains every one of its days', () => {
    const period = workingDaysAfter(plainDate('2025-09-30'), 2, calendar);
    const holiday = (date: string, zh: string, en: string) => ({ date, kind: 'HOLIDAY', counted: null, name: { zh, en }, provisional: false });
    const national = (date: string) => holiday(date, '国庆节', 'National Day');
    expect(period).toEqual({
      kind: 'WORKING_DAYS',
      event: '2025-09-30',
      amount: 2,
      days: [
        ...['2025-10-01', '2025-10-02', '2025-10-03', '2025-10-04', '2025-10-05'].map(national),
        holiday('2025-10-06', '中秋节', 'Mid-Autumn Festival'),
        ...['2025-10-07', '2025-10-08'].map(national),
        { date: '2025-10-09', kind: 'WORKING', counted: 1, provisional: false },
        { date: '2025-10-10', kind: 'WORKING', counted: 2, provisional: false },
      ],
      firstDay: '2025-10-01',
      lastDay: '2025-10-10',
      endsAt: '2025-10-10T16:00:00.000Z',
      mayActFrom: '2025-10-11',
      provisional: false,
    });
  });

  it('counts weekend days as null and make-up days as worked', () => {
    const { days } = workingDaysAfter(plainDate('2026-10-08'), 3, calendar);
    expect(days.map(({ date, kind, counted }) => [date, kind, counted])).toEqual([
      ['2026-10-09', 'WORKING', 1],
      ['2026-10-10', 'MAKE_UP', 2],
      ['2026-10-11', 'WEEKEND', null],
      ['2026-10-12', 'WORKING', 3],
    ]);
  });

  it('is provisional as soon as one of its days is (I-8)', () => {
    const provisional = [1, 2].map((n) => workingDaysAfter(plainDate('2026-12-30'), n, calendar).provisional);
    expect(provisional).toEqual([false, true]);
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (n) => {
    expect(() => lastDay('2026-11-16', n)).toThrow(new RangeError(`a period has a whole number of at least 1, not ${n}`));
  });
});

describe('counting between two dates', () => {
  it.each([
    ['2026-10-08', '2026-10-12', 3],
    ['2026-10-08', '2026-10-08', 0],
    ['2026-10-08', '2026-10-09', 1],
    ['2026-10-10', '2026-10-11', 0],
    ['2026-09-30', '2026-10-07', 0],
    ['2026-10-12', '2026-10-08', -3],
    ['2026-10-11', '2026-10-10', 0],
    ['2025-12-31', '2026-12-31', 248],
  ])('after %s up to %s: %i', (from, to, count) => {
    expect(workingDaysBetween(plainDate(from), plainDate(to), calendar)).toBe(count);
  });

  it.each([
    ['2026-10-08', '2026-10-09'], ['2026-10-09', '2026-10-10'], ['2026-10-10', '2026-10-12'], ['2026-09-30', '2026-10-08'],
  ])('the working day after %s is %s', (date, next) => expect(nextWorkingDay(plainDate(date), calendar)).toBe(next));
});
