import { workingCalendar } from '@award/calendar';
import { PREFECTURE_RULESET_V1, isRefusal } from '@award/regulation';
import type { Refusal } from '@award/regulation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agree } from './consensus.ts';
import type { Agreement, MeetingFacts } from './consensus.ts';

const law = { ruleset: PREFECTURE_RULESET_V1, calendar: workingCalendar() };
const threshold = law.ruleset.score.spreadThreshold;
const item = (id: string, points: number) => ({ id, code: id.toUpperCase(), titleZh: `条目${id}`, titleEn: `item ${id}`, points });
const members = ['e1', 'e2', 'e3'].map((expertId) => ({ expertId, submitted: true }));

/** Three members, two items; `percents` are theirs of item a, item b is 50 for all. */
function meeting(percents: readonly number[], over: Partial<MeetingFacts> = {}): MeetingFacts {
  const scores = members.flatMap(({ expertId }, i) => [{ itemId: 'a', memberId: expertId, percent: percents[i]! }, { itemId: 'b', memberId: expertId, percent: 50 }]);
  return { items: [item('a', 60), item('b', 40)], members, scores, reasons: [], changes: [], ...over };
}
const agreed = (result: Agreement | Refusal): Agreement => {
  if (isRefusal(result)) throw new Error(result.code);
  return result;
};
const code = (result: Agreement | Refusal): string => (isRefusal(result) ? result.code : 'AGREED');
const percent = fc.integer({ min: 0, max: 100 });

describe('a consensus meeting (I-9)', () => {
  it('comes to the mean of all members', () => {
    expect(agreed(agree(meeting([60, 70, 80]), law))).toMatchObject({ total: 0.7 * 60 + 0.5 * 40, items: [{ itemId: 'a', percent: 70, changed: false }, { itemId: 'b', percent: 50 }] });
  });

  it('asks for a reason exactly when the spread of an item exceeds the threshold', () => {
    fc.assert(fc.property(percent, percent, percent, (one, two, three) => {
      const wide = Math.max(one, two, three) - Math.min(one, two, three) > threshold;
      expect(code(agree(meeting([one, two, three]), law))).toBe(wide ? 'SPREAD_NOT_DISCUSSED' : 'AGREED');
      expect(code(agree(meeting([one, two, three], { reasons: [{ itemId: 'a', reason: '对证据理解不同' }] }), law))).toBe('AGREED');
      expect(code(agree(meeting([one, two, three], { reasons: [{ itemId: 'a', reason: '  ' }] }), law))).toBe(wide ? 'SPREAD_NOT_DISCUSSED' : 'AGREED');
    }));
  });

  it('keeps the scores between the lowest and the highest total of its members, unless a change says otherwise', () => {
    fc.assert(fc.property(percent, percent, percent, (one, two, three) => {
      const { items: [a] } = agreed(agree(meeting([one, two, three], { reasons: [{ itemId: 'a', reason: '已讨论' }] }), law));
      expect(a!.percent).toBeGreaterThanOrEqual(Math.min(one, two, three) - 1e-9);
      expect(a!.percent).toBeLessThanOrEqual(Math.max(one, two, three) + 1e-9);
    }));
  });

  it('puts a changed score in the place of the mean, with its reason, and keeps what the mean was', () => {
    const { items: [a], total } = agreed(agree(meeting([60, 70, 80], { changes: [{ itemId: 'a', percent: 90, reason: '补充了证据' }] }), law));
    expect(a).toMatchObject({ mean: 70, percent: 90, changed: true, reason: '补充了证据' });
    expect(total).toBeCloseTo(0.9 * 60 + 20);
  });

  it('refuses a change without a reason or off the scale', () => {
    expect(code(agree(meeting([60, 70, 80], { changes: [{ itemId: 'a', percent: 90, reason: ' ' }] }), law))).toBe('REASON_REQUIRED');
    expect(code(agree(meeting([60, 70, 80], { changes: [{ itemId: 'a', percent: 101, reason: 'x' }] }), law))).toBe('SCORE_INVALID');
  });

  it('waits for every sheet, and for enough members', () => {
    expect(code(agree(meeting([60, 70, 80], { members: [...members, { expertId: 'e4', submitted: false }] }), law))).toBe('SCORES_MISSING');
    expect(code(agree(meeting([60, 70, 80], { members: members.slice(1) }), law))).toBe('PANEL_TOO_SMALL');
  });
});
