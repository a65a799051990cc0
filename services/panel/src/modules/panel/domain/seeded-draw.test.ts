import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededDraw } from './seeded-draw.ts';

describe('a seeded draw', () => {
  it('repeats itself from the same seed', () => {
    fc.assert(fc.property(fc.string(), fc.array(fc.integer()), (seed, things) => {
      expect(seededDraw(seed).shuffled(things)).toEqual(seededDraw(seed).shuffled(things));
    }));
  });

  it('loses and invents nothing', () => {
    fc.assert(fc.property(fc.string(), fc.array(fc.integer()), (seed, things) => {
      expect(seededDraw(seed).shuffled(things).toSorted()).toEqual(things.toSorted());
    }));
  });

  it('stays below its bound', () => {
    fc.assert(fc.property(fc.string(), fc.integer({ min: 1, max: 1_000_000 }), (seed, bound) => {
      const number = seededDraw(seed).below(bound);
      expect(number).toBeGreaterThanOrEqual(0);
      expect(number).toBeLessThan(bound);
    }));
  });

  it('favours nobody: over many seeds each of six comes first about equally often', () => {
    const first = [0, 0, 0, 0, 0, 0];
    for (let seed = 0; seed < 6_000; seed += 1) first[seededDraw(`even ${seed}`).shuffled([0, 1, 2, 3, 4, 5])[0]!]! += 1;
    for (const count of first) expect(Math.abs(count - 1_000)).toBeLessThan(150);
  });

  it('gives a known result, so that other software can check itself against it', () => {
    expect(seededDraw('2026-11-23').shuffled(['a', 'b', 'c', 'd', 'e'])).toMatchInlineSnapshot(`
      [
        "b",
        "c",
        "d",
        "e",
        "a",
      ]
    `);
  });

  it('refuses a bound of nothing', () => {
    for (const bound of [0, -1, 1.5]) expect(() => seededDraw('x').below(bound)).toThrow(RangeError);
  });
});
