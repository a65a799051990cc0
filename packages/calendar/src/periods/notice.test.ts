import { describe, expect, it } from 'vitest';
import { plainDate } from '../dates/plain-date.ts';
import { workingCalendar } from '../working-calendar.ts';
import { noticePeriod } from './notice.ts';

const calendar = workingCalendar();

describe('a notice of at least five working days (I-2)', () => {
  it.each([
    ['an ordinary week', '2026-11-16', '2026-11-23', '2026-11-24'],
    ['published on a Saturday', '2026-11-21', '2026-11-27', '2026-11-30'],
    ['published on a holiday', '2026-10-03', '2026-10-13', '2026-10-14'],
    ['Mid-Autumn and National Day 2026 in one notice', '2026-09-23', '2026-10-08', '2026-10-09'],
    ['closing on a make-up Saturday, 2025', '2025-09-26', '2025-10-10', '2025-10-11'],
    ['closing on a make-up Sunday, 2023', '2023-09-24', '2023-10-07', '2023-10-08'],
    ['closing on the make-up Saturday before Spring Festival 2026', '2026-02-06', '2026-02-13', '2026-02-14'],
    ['closing only after Spring Festival 2026', '2026-02-09', '2026-02-14', '2026-02-24'],
    ['over Spring Festival 2023', '2023-01-18', '2023-01-30', '2023-01-31'],
    ['last day before Spring Festival 2025', '2025-01-20', '2025-01-26', '2025-01-27'],
    ['over New Year', '2025-12-29', '2026-01-06', '2026-01-07'],
    ['over Labour Day 2024', '2024-04-26', '2024-05-07', '2024-05-08'],
  ])('%s: published %s, last day %s, may close on %s', (_, published, last, close) => {
    const period = noticePeriod(plainDate(published), 5, calendar);
    expect(period).toMatchObject({ kind: 'NOTICE', event: published, amount: 5, lastDay: last, mayActFrom: close, mayCloseOn: close });
    expect(period.endsAt).toBe(`${last}T16:00:00.000Z`);
    expect(period.days.at(-1)).toMatchObject({ date: last, counted: 5 });
  });

  it('waits for the working day after a last day before a holiday', () => {
    expect(noticePeriod(plainDate('2026-09-22'), 5, calendar)).toMatchObject({ lastDay: '2026-09-30', mayCloseOn: '2026-10-08' });
  });

  it('is provisional if only the closing day is in a year not announced', () => {
    const closing = (date: string) => {
      const { lastDay, mayCloseOn, provisional } = noticePeriod(plainDate(date), 5, calendar);
      return [lastDay, mayCloseOn, provisional];
    };
    expect(closing('2026-12-23')).toEqual(['2026-12-30', '2026-12-31', false]);
    expect(closing('2026-12-24')).toEqual(['2026-12-31', '2027-01-04', true]);
    expect(closing('2026-12-28')).toEqual(['2027-01-05', '2027-01-06', true]);
  });

  it('refuses a notice of no days', () => {
    expect(() => noticePeriod(plainDate('2026-11-16'), 0, calendar)).toThrow(RangeError);
  });
});
