import { instant } from '@award/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawSchedule } from './schedule.ts';

const start = instant('2026-09-01T01:00:00Z');

describe('the schedule of presentations (Art. 11(6))', () => {
  it('gives each case one slot, one after another', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.uuid(), { maxLength: 30 }), fc.integer({ min: 5, max: 90 }), fc.string(), (ids, minutes, seed) => {
      const slots = drawSchedule(ids, start, minutes, seed);
      expect(slots.map((slot) => slot.applicationId).toSorted()).toEqual(ids.toSorted());
      expect(slots.map((slot) => slot.position)).toEqual(ids.map((_, i) => i + 1));
      slots.forEach((slot, i) => expect(Date.parse(slot.startsAt) - Date.parse(start)).toBe(i * minutes * 60_000));
    }));
  });

  it('can be drawn again by anyone from the seed, in whatever order the cases are listed', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.uuid()), fc.string(), (ids, seed) => {
      expect(drawSchedule(ids.toReversed(), start, 30, seed)).toEqual(drawSchedule(ids, start, 30, seed));
    }));
  });
});
