import { expect, it } from 'vitest';
import { plainDate } from '../dates/plain-date.ts';
import { workingCalendar } from '../working-calendar.ts';
import { calendarDaysAfter } from './calendar-days.ts';

const calendar = workingCalendar();

it('every day counts, and each says what it is (I-1)', () => {
  const period = calendarDaysAfter(plainDate('2026-10-08'), 3, calendar);
  expect(period.days.map(({ date, kind, counted }) => [date, kind, counted])).toEqual([
    ['2026-10-09', 'WORKING', 1],
    ['2026-10-10', 'MAKE_UP', 2],
    ['2026-10-11', 'WEEKEND', 3],
  ]);
  expect(period).toMatchObject({
    kind: 'CALENDAR_DAYS', event: '2026-10-08', amount: 3, firstDay: '2026-10-09', lastDay: '2026-10-11',
    endsAt: '2026-10-11T16:00:00.000Z', mayActFrom: '2026-10-12',
  });
});

it.each([
  ['2024-02-28', 2, '2024-03-01'], ['2023-02-28', 1, '2023-03-01'], ['2025-12-31', 31, '2026-01-31'], ['2026-09-30', 7, '2026-10-07'],
])('%s and %i days end on %s', (event, n, last) => expect(calendarDaysAfter(plainDate(event), n, calendar).lastDay).toBe(last));

it('is never provisional, since no calendar changes it', () => {
  const period = calendarDaysAfter(plainDate('2026-12-31'), 2, calendar);
  expect([period.provisional, period.days[0]?.provisional]).toEqual([false, true]);
});

it('refuses no days', () => {
  expect(() => calendarDaysAfter(plainDate('2026-10-08'), 0, calendar)).toThrow(RangeError);
});
