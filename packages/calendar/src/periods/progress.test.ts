import { describe, expect, it } from 'vitest';
import { instant } from '../dates/instant.ts';
import { plainDate } from '../dates/plain-date.ts';
import { workingCalendar } from '../working-calendar.ts';
import { calendarDaysAfter } from './calendar-days.ts';
import type { PeriodRecord } from './counted-period.ts';
import { noticePeriod } from './notice.ts';
import { progress } from './progress.ts';
import { workingDaysAfter } from './working-days.ts';
import { yearsAfter } from './years.ts';

const calendar = workingCalendar();
const at = (period: PeriodRecord, beijing: string) => {
  const { counted, total, state, overdueWorkingDays } = progress(period, instant(`${beijing}+08:00`), calendar);
  return [`${counted}/${total}`, state, overdueWorkingDays];
};

describe('five working days to report (Art. 13) over National Day 2026', () => {
  const period = () => workingDaysAfter(plainDate('2026-09-28'), 5, calendar);

  it.each([
    ['2026-09-27T12:00', '0/5', 'RUNNING', 0],
    ['2026-09-28T23:59', '0/5', 'RUNNING', 0],
    ['2026-09-29T00:00', '1/5', 'RUNNING', 0],
    ['2026-10-04T12:00', '2/5', 'RUNNING', 0],
    ['2026-10-09T12:00', '4/5', 'RUNNING', 0],
    ['2026-10-10T00:00', '5/5', 'LAST_DAY', 0],
    ['2026-10-10T23:59:59.999', '5/5', 'LAST_DAY', 0],
    ['2026-10-11T00:00', '5/5', 'ELAPSED', 0],
    ['2026-10-12T00:00', '5/5', 'ELAPSED', 1],
    ['2026-10-19T09:00', '5/5', 'ELAPSED', 6],
  ])('at %s: %s %s, overdue %i', (now, counted, state, overdue) => {
    expect(at(period(), now)).toEqual([counted, state, overdue]);
  });
});

it('a notice counts working days too', () => {
  const period = noticePeriod(plainDate('2026-11-16'), 5, calendar);
  expect(at(period, '2026-11-22T10:00')).toEqual(['4/5', 'RUNNING', 0]);
  expect(at(period, '2026-11-24T10:00')).toEqual(['5/5', 'ELAPSED', 1]);
});

it('a period of days counts them all, and its overrun in working days', () => {
  const period = calendarDaysAfter(plainDate('2026-11-18'), 4, calendar);
  expect(at(period, '2026-11-21T10:00')).toEqual(['3/4', 'RUNNING', 0]);
  expect(at(period, '2026-11-22T10:00')).toEqual(['4/4', 'LAST_DAY', 0]);
  expect(at(period, '2026-11-24T10:00')).toEqual(['4/4', 'ELAPSED', 2]);
});

it('a period of years counts whole years and is never overdue', () => {
  const period = yearsAfter(plainDate('2023-06-30'), 5);
  expect(at(period, '2023-06-29T10:00')).toEqual(['0/5', 'RUNNING', 0]);
  expect(at(period, '2024-06-29T10:00')).toEqual(['0/5', 'RUNNING', 0]);
  expect(at(period, '2024-06-30T10:00')).toEqual(['1/5', 'RUNNING', 0]);
  expect(at(period, '2028-06-30T23:59')).toEqual(['5/5', 'LAST_DAY', 0]);
  expect(at(period, '2028-07-01T00:00')).toEqual(['5/5', 'ELAPSED', 0]);
  expect(at(yearsAfter(plainDate('1980-01-01'), 3), '2026-07-01T00:00')).toEqual(['3/3', 'ELAPSED', 0]);
});

it('a record not yet counted again never shows more than its total', () => {
  const stale = { ...workingDaysAfter(plainDate('2026-11-16'), 3, calendar), lastDay: plainDate('2026-11-27') };
  expect(at(stale, '2026-11-25T10:00')).toEqual(['3/3', 'RUNNING', 0]);
});
