import { expect, it } from 'vitest';
import { noticeNumber } from './notice-number.ts';

it('numbers notices by kind and year', () => {
  expect(noticeNumber('RECOMMENDATION', 2026, 3)).toBe('质奖公示〔2026〕荐字第3号');
  expect(noticeNumber('INTERNAL', 2027, 12)).toBe('质奖公示〔2027〕内字第12号');
});
