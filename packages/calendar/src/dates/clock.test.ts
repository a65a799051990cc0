import { expect, it } from 'vitest';
import { fixedClock, systemClock, today } from './clock.ts';
import { instant } from './instant.ts';

it('the system clock tells the machine’s time', () => {
  const before = Date.now();
  const told = Date.parse(systemClock.now());
  expect(told).toBeGreaterThanOrEqual(before);
  expect(told).toBeLessThanOrEqual(Date.now());
});

it('a fixed clock stands still, and today is Beijing’s date', () => {
  const clock = fixedClock(instant('2026-12-31T16:00:00Z'));
  expect(clock.now()).toBe('2026-12-31T16:00:00.000Z');
  expect(clock.now()).toBe('2026-12-31T16:00:00.000Z');
  expect(today(clock)).toBe('2027-01-01');
});
