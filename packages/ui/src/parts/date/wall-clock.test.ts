import { expect, test } from 'vitest';
import { instantOf, wallClock } from './wall-clock.ts';

test('a moment is typed and read in Beijing time, over midnight too', () => {
  expect(wallClock('2026-11-27T16:30:00Z')).toBe('2026-11-28T00:30');
  expect(instantOf('2026-11-28T00:30')).toBe('2026-11-27T16:30:00.000Z');
  expect(wallClock(instantOf('2028-02-29T23:59'))).toBe('2028-02-29T23:59');
});
