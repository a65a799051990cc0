import { expect, it } from 'vitest';
import { plainDate } from '../dates/plain-date.ts';
import { yearsAfter } from './years.ts';

it.each([
  ['the award’s five years (Art. 15)', '2023-06-30', 5, '2028-06-30', '2028-07-01'],
  ['a bar of five years (Art. 19)', '2026-12-31', 5, '2031-12-31', '2032-01-01'],
  ['a bar of ten years (Art. 19)', '2026-03-15', 10, '2036-03-15', '2036-03-16'],
  ['from a leap day to a year without', '2024-02-29', 5, '2029-02-28', '2029-03-01'],
  ['from a leap day to a leap year', '2024-02-29', 4, '2028-02-29', '2028-03-01'],
  ['from 28 February to a leap year', '2023-02-28', 5, '2028-02-28', '2028-02-29'],
  ['from a leap day over ten years', '2024-02-29', 10, '2034-02-28', '2034-03-01'],
  ['one year', '2026-01-31', 1, '2027-01-31', '2027-02-01'],
])('%s: %s and %i years last through %s, free from %s', (_, event, n, last, free) => {
  expect(yearsAfter(plainDate(event), n)).toMatchObject({ lastDay: last, firstDayAfter: free, mayActFrom: free });
});

it('begins the day after and has no days of its own to explain', () => {
  expect(yearsAfter(plainDate('2023-06-30'), 5)).toEqual({
    kind: 'YEARS',
    event: '2023-06-30',
    amount: 5,
    days: [],
    firstDay: '2023-07-01',
    lastDay: '2028-06-30',
    endsAt: '2028-06-30T16:00:00.000Z',
    mayActFrom: '2028-07-01',
    firstDayAfter: '2028-07-01',
    provisional: false,
  });
});

it('may lie far outside the years whose working days are known', () => {
  expect(yearsAfter(plainDate('1958-04-01'), 150).lastDay).toBe('2108-04-01');
});

it.each([0, -5, 2.5])('refuses %d years', (n) => expect(() => yearsAfter(plainDate('2026-01-01'), n)).toThrow(RangeError));
