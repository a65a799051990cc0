import { PREFECTURE_RULESET_V1 as ruleset, isRefusal, proposedLists, tally } from '@award/regulation';
import type { Ballot, Tally } from '@award/regulation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ballotState } from './decided-tiers.ts';

const MEMBERS = 9;

/** Random ballots of all members, each with at most as many choices as seats. */
const ballotsFor = (candidates: readonly string[], seats: number): fc.Arbitrary<Ballot[]> =>
  fc.array(fc.shuffledSubarray([...candidates], { maxLength: Math.min(seats, candidates.length) }).map((choices) => ({ choices })), { minLength: MEMBERS, maxLength: MEMBERS });

/** Plays a whole meeting with ballots drawn as it goes. */
function play(gen: fc.GeneratorValue, candidates: readonly string[]): Tally[] {
  const tallies: Tally[] = [];
  for (let rounds = 0; rounds < 10; rounds += 1) {
    const { next } = ballotState(tallies, { candidates, members: MEMBERS }, ruleset);
    if (!next) return tallies;
    const counted = tally(next, gen(() => ballotsFor(next.candidates, next.seats)), ruleset);
    if (isRefusal(counted)) throw new Error(counted.code);
    tallies.push(counted);
  }
  throw new Error('the meeting never ends');
}

describe('a meeting of the leading group (I-6)', () => {
  it('ends with every tier decided, within the caps, nobody in both lists', () => {
    fc.assert(fc.property(fc.gen(), fc.integer({ min: 0, max: 12 }), (gen, count) => {
      const candidates = Array.from({ length: count }, (_, i) => `c${i}`);
      const tallies = play(gen, candidates);
      const { QUALITY_AWARD, NOMINATION } = proposedLists(tallies);
      expect(QUALITY_AWARD.length).toBeLessThanOrEqual(ruleset.caps.QUALITY_AWARD);
      expect(NOMINATION.length).toBeLessThanOrEqual(ruleset.caps.NOMINATION);
      expect(new Set([...QUALITY_AWARD, ...NOMINATION]).size).toBe(QUALITY_AWARD.length + NOMINATION.length);
      expect(ballotState(tallies, { candidates, members: MEMBERS }, ruleset).decided).toEqual(ruleset.ballot.order);
    }));
  });

  it('begins with the quality award and goes on with the nomination among the rest', () => {
    const meeting = { candidates: ['a', 'b', 'c', 'd'], members: 3 };
    const first = ballotState([], meeting, ruleset);
    expect([first.decided, first.next?.tier]).toEqual([[], 'QUALITY_AWARD']);
    const counted = tally(first.next!, [{ choices: ['a'] }, { choices: ['a'] }, { choices: [] }], ruleset);
    if (isRefusal(counted)) throw new Error(counted.code);
    const second = ballotState([counted], meeting, ruleset);
    expect([second.decided, second.next?.tier, second.next?.candidates]).toEqual([['QUALITY_AWARD'], 'NOMINATION', ['b', 'c', 'd']]);
  });

  it('has nothing to vote on without candidates', () => {
    expect(ballotState([], { candidates: [], members: 9 }, ruleset)).toEqual({ decided: ['QUALITY_AWARD', 'NOMINATION'], next: null });
  });
});
