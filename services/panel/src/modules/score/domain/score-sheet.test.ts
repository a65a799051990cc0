import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetTotal, unscoredItems } from './score-sheet.ts';

const items = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 30 }).chain((ids) =>
  fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), points: fc.integer({ min: 1, max: 200 }) }))));
const percents = fc.integer({ min: 0, max: 100 });

describe('a score sheet', () => {
  it('comes to all points at 100 % and to none at 0 %', () => {
    fc.assert(fc.property(items, (all) => {
      const at = (percent: number) => sheetTotal(all, all.map(({ id }) => ({ itemId: id, percent })));
      expect(at(100)).toBeCloseTo(all.reduce((sum, { points }) => sum + points, 0), 8);
      expect(at(0)).toBe(0);
    }));
  });

  it('never falls when a score rises', () => {
    fc.assert(fc.property(items, percents, percents, (all, one, two) => {
      const [low, high] = [Math.min(one, two), Math.max(one, two)];
      const total = (percent: number) => sheetTotal(all, [{ itemId: all[0]!.id, percent }]);
      expect(total(high)).toBeGreaterThanOrEqual(total(low));
    }));
  });

  it('knows what is missing: exactly what has no score', () => {
    fc.assert(fc.property(items.chain((all) => fc.tuple(fc.constant(all), fc.subarray(all))), ([all, scored]) => {
      const missing = unscoredItems(all, scored.map(({ id }) => ({ itemId: id, percent: 50 })));
      expect(missing.length + scored.length).toBe(all.length);
      expect(missing.some((item) => scored.includes(item))).toBe(false);
    }));
  });

  it('takes no notice of scores of items that are not in the criteria', () => {
    expect(sheetTotal([{ id: 'a', points: 10 }], [{ itemId: 'b', percent: 100 }])).toBe(0);
  });
});
