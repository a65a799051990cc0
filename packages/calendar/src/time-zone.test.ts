import { isMainThread } from 'node:worker_threads';
import { afterEach, expect, it } from 'vitest';
import { addMonths, beijingDate, instant, isPlainDate, noticePeriod, plainDate, progress, workingCalendar, yearsAfter } from './index.ts';

const machineZone = process.env['TZ'];
afterEach(() => {
  if (machineZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = machineZone;
});

/** A little of everything, counted from nothing. */
function everything(): unknown {
  const calendar = workingCalendar();
  const period = noticePeriod(plainDate('2026-12-24'), 5, calendar);
  return [
    calendar.year(2026), calendar.year(2030), period, progress(period, instant('2026-12-28T15:59:59Z'), calendar),
    yearsAfter(plainDate('2024-02-29'), 5), addMonths(plainDate('2026-03-31'), -1), beijingDate(instant('2026-03-29T01:30:00+01:00')),
    isPlainDate('2026-03-08'),
  ];
}

// Far west, far east, with summer time, and with summer time that skips midnight.
// Only a main thread can change its zone: Stryker's threads cannot, and the mutants there are for the other tests.
it.skipIf(!isMainThread).each([
  ['America/Los_Angeles', 480], ['Pacific/Kiritimati', -840], ['Europe/Berlin', -60], ['America/Santiago', 180], ['Asia/Urumqi', -360],
])('nothing depends on the machine’s time zone: %s', (zone, minutesBehindUtc) => {
  process.env['TZ'] = 'UTC';
  const expected = everything();
  process.env['TZ'] = zone;
  expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(minutesBehindUtc);
  expect(everything()).toEqual(expected);
});
