import { expect, test } from 'vitest';
import { beijingDate, longDate, longTime, shortDate, weekday } from './beijing.ts';

test('an instant is shown in Beijing time, whatever the device', () => {
  expect(longTime('2026-11-27T16:30:00Z', 'zh-CN')).toBe('2026年11月28日 00:30');
  expect(beijingDate('2026-11-27T16:30:00Z')).toBe('2026-11-28');
});

test('a calendar date stays itself in both languages', () => {
  expect(longDate('2026-11-28', 'zh-CN')).toBe('2026年11月28日');
  expect(longDate('2026-11-28', 'en')).toBe('28 November 2026');
  expect(shortDate('2026-11-28', 'zh-CN')).toBe('11月28日');
  expect(shortDate('2026-11-28', 'en')).toBe('28 Nov');
  expect(weekday('2026-11-28', 'zh-CN')).toBe('周六');
});
