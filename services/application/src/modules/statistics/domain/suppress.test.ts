import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SMALLEST_CELL, suppressed, withheld } from './suppress.ts';

const cells = (...counts: number[]) => counts.map((count, index) => ({ key: String(index), count }));

it('tells everything when no cell is small', () => {
  expect(suppressed(cells(3, 4, 0))).toEqual([{ key: '0', count: 3 }, { key: '1', count: 4 }, { key: '2', count: 0 }]);
});

it('never withholds one cell alone, for the total would give it away', () => {
  expect([...withheld(cells(1, 9, 5))].sort()).toEqual(['0', '2']);
});

it('withholds one more while the hidden ones could be filled in one way only', () => {
  // 1 + 3 = 4 can only be 1 and 3.
  expect([...withheld(cells(1, 3, 8, 9))].sort()).toEqual(['0', '1', '2']);
});

it('leaves more than one way to fill the hidden cells, or hides them all', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 8 }), (counts) => {
      const given = cells(...counts);
      const hidden = withheld(given);
      const small = given.filter(({ count }) => count > 0 && count < SMALLEST_CELL);
      const open = given.filter(({ key, count }) => !hidden.has(key) && count >= SMALLEST_CELL);
      const sum = given.filter(({ key }) => hidden.has(key)).reduce((total, { count }) => total + count, 0);
      const least = small.length + SMALLEST_CELL * (hidden.size - small.length);
      const safe = small.length === 0 ? hidden.size === 0 : open.length === 0 || sum > least;
      return safe && small.every(({ key }) => hidden.has(key));
    }),
  );
});
