import { expect, it } from 'vitest';
import { on } from '../law.fixture.ts';
import { covering, firstFreeDay } from './free-day.ts';

const a = { from: on('2026-01-10'), until: on('2026-01-20') };
const b = { from: on('2026-01-21'), until: on('2026-01-25') };
const open = { from: on('2026-01-23'), until: null };

it('a span covers both its ends', () => {
  expect(['2026-01-09', '2026-01-10', '2026-01-20', '2026-01-21'].map((day) => covering([a], on(day)).length)).toEqual([0, 1, 1, 0]);
  expect(covering([a, b, open], on('2026-01-24'))).toEqual([b, open]);
  expect(covering([open], on('2026-01-22'))).toEqual([]);
});

it('the first free day follows the last of a chain', () => {
  expect(firstFreeDay([], on('2026-01-15'))).toBe('2026-01-15');
  expect(firstFreeDay([a], on('2026-01-09'))).toBe('2026-01-09');
  expect(firstFreeDay([a], on('2026-01-15'))).toBe('2026-01-21');
  expect(firstFreeDay([b, a], on('2026-01-15'))).toBe('2026-01-26');
  expect(firstFreeDay([a, b, open], on('2026-01-15'))).toBeUndefined();
});
