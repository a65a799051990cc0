import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAW, lawWith, seeded } from '../law.fixture.ts';
import { isRefusal } from '../refusal/refusal.ts';
import type { Refusal } from '../refusal/refusal.ts';
import { nextRound, proposedLists } from './deliberation.ts';
import type { Meeting } from './deliberation.ts';
import { isValidBallot, quorumOf } from './round.ts';
import type { Ballot, Round } from './round.ts';
import { tally } from './tally.ts';
import type { Tally } from './tally.ts';

console.info(`regulation, ballot: ${seeded(process.env)}`);

const round: Round = { tier: 'QUALITY_AWARD', seats: 3, candidates: ['a', 'b', 'c', 'd', 'e'], members: 9, runOff: 0 };

/** Ballots written as the candidates' letters; an empty one abstains. */
const ballots = (...papers: string[]): Ballot[] => papers.map((paper) => ({ choices: [...paper] }));

function counted(result: Tally | Refusal): Tally {
  if (isRefusal(result)) throw new TypeError(result.code);
  return result;
}

describe('the quorum is two thirds of the members (I-6)', () => {
  it.each([[9, 6], [10, 7], [11, 8], [12, 8], [1, 1], [3, 2]])('of %i members: %i', (members, needed) => {
    expect(quorumOf(members, LAW.ruleset.ballot.quorum)).toBe(needed);
  });

  it('fewer ballots count for nothing', () => {
    expect(tally(round, ballots('a', 'a', 'a', 'a', 'a'), LAW.ruleset)).toMatchObject({
      code: 'QUORUM_NOT_MET',
      interpretation: 'I-6',
      facts: [{ key: 'present', value: 5 }, { key: 'members', value: 9 }, { key: 'needed', value: 6 }],
    });
    expect(counted(tally(round, ballots('a', 'a', 'a', 'a', 'a', ''), LAW.ruleset)).cast).toBe(6);
  });
});

describe('a ballot is valid', () => {
  it.each([
    ['', true],
    ['abc', true],
    ['abcd', false],
    ['aa', false],
    ['ax', false],
  ])('%j: %s', (paper, valid) => expect(isValidBallot({ choices: [...paper] }, round)).toBe(valid));
});

describe('a round is counted', () => {
  it('elects with more than half of the ballots cast, in order of votes', () => {
    const result = counted(tally(round, ballots('bac', 'ba', 'ba', 'ba', 'b', 'cd', 'cd', '', 'd'), LAW.ruleset));
    expect(result).toMatchObject({ cast: 9, abstained: 1, invalid: 0, elected: ['b'], next: null, empty: 2 });
    expect(result.rows.map(({ candidate, votes, counted: of, majority }) => [candidate, votes, of, majority])).toEqual([
      ['b', 5, 9, true],
      ['a', 4, 9, false],
      ['c', 3, 9, false],
      ['d', 3, 9, false],
      ['e', 0, 9, false],
    ]);
  });

  it('half of the ballots is not more than half', () => {
    expect(counted(tally(round, ballots('a', 'a', 'a', '', '', ''), LAW.ruleset)).elected).toEqual([]);
    expect(counted(tally(round, ballots('a', 'a', 'a', 'a', '', '', ''), LAW.ruleset)).elected).toEqual(['a']);
  });

  it('an invalid ballot is cast but elects nobody', () => {
    const result = counted(tally(round, ballots('a', 'a', 'a', 'aa', 'abcd', 'x'), LAW.ruleset));
    expect(result).toMatchObject({ cast: 6, abstained: 0, invalid: 3, elected: [] });
    expect(result.rows[0]).toMatchObject({ candidate: 'a', votes: 3, counted: 6 });
  });

  it('those recused from a candidate are not counted for it', () => {
    const papers = ballots('a', 'a', 'a', '', '', '');
    expect(counted(tally(round, papers, LAW.ruleset, { a: 1 }))).toMatchObject({ elected: ['a'] });
    expect(counted(tally(round, papers, LAW.ruleset, { b: 1 })).elected).toEqual([]);
  });

  it('no more than the seats are elected, in order', () => {
    const papers = ballots('abc', 'abc', 'abc', 'abd', 'abd', 'abd', 'acd', 'acd', 'bcd');
    // a 8, b 7, c 6, d 6: a tie across the cap of three.
    const result = counted(tally(round, papers, LAW.ruleset));
    expect(result).toMatchObject({
      elected: ['a', 'b'],
      next: { tier: 'QUALITY_AWARD', seats: 1, candidates: ['c', 'd'], members: 9, runOff: 1 },
      empty: 0,
    });
    expect(result.rows.map((row) => [row.candidate, row.elected, row.tiedAcrossCap])).toEqual([
      ['a', true, false],
      ['b', true, false],
      ['c', false, true],
      ['d', false, true],
      ['e', false, false],
    ]);
  });

  it('of four with a majority the first three are elected, where the fourth has fewer votes', () => {
    const papers = ballots('abc', 'abc', 'abc', 'abd', 'abd', 'abd', 'acd', 'bc', 'cd');
    // a 7, b 7, c 6, d 5 of 9 ballots.
    const result = counted(tally(round, papers, LAW.ruleset));
    expect(result.rows.filter((row) => row.majority).map((row) => row.candidate)).toEqual(['a', 'b', 'c', 'd']);
    expect(result).toMatchObject({ elected: ['a', 'b', 'c'], next: null, empty: 0 });
  });

  it('a tie within the cap is no tie across it', () => {
    const result = counted(tally(round, ballots('abc', 'abc', 'abc', 'abc', 'abc', 'd'), LAW.ruleset));
    expect(result).toMatchObject({ elected: ['a', 'b', 'c'], next: null, empty: 0 });
    expect(result.rows.some((row) => row.tiedAcrossCap)).toBe(false);
  });

  it('equals without a majority are not tied across the cap', () => {
    const two = { ...round, seats: 1, candidates: ['a', 'b'] };
    expect(counted(tally(two, ballots('a', 'a', 'a', 'b', 'b', 'b'), LAW.ruleset))).toMatchObject({ elected: [], next: null, empty: 1 });
  });

  it('after the last run-off the tied seat stays empty: fewer are fine, more impossible', () => {
    const two: Round = { ...round, seats: 2, candidates: ['a', 'b', 'c'], members: 6, runOff: 1 };
    const papers = ballots('ab', 'ab', 'bc', 'bc', 'ca', 'ca');
    expect(counted(tally(two, papers, LAW.ruleset))).toMatchObject({ elected: [], next: { runOff: 2, seats: 2, candidates: ['a', 'b', 'c'] }, empty: 0 });
    const last = counted(tally({ ...two, runOff: 2 }, papers, LAW.ruleset));
    expect(last).toMatchObject({ elected: [], next: null, empty: 2 });
    expect(last.rows.every((row) => row.tiedAcrossCap)).toBe(true);
  });

  it('a programme of its own may ask for more than two thirds of the ballots', () => {
    const law = lawWith({ ballot: { ...LAW.ruleset.ballot, majority: { numerator: 2, denominator: 3 } } });
    expect(counted(tally(round, ballots('a', 'a', 'a', 'a', '', ''), law.ruleset)).elected).toEqual([]);
    expect(counted(tally(round, ballots('a', 'a', 'a', 'a', 'a', ''), law.ruleset)).elected).toEqual(['a']);
  });
});

describe('the meeting', () => {
  const meeting: Meeting = { candidates: ['a', 'b', 'c', 'd', 'e'], members: 9 };

  it('votes the quality award first, then the nomination among the rest', () => {
    const first = nextRound([], meeting, LAW.ruleset)!;
    expect(first).toEqual(round);
    const quality = counted(tally(first, ballots('ab', 'ab', 'ab', 'ab', 'ab', 'ab'), LAW.ruleset));
    const second = nextRound([quality], meeting, LAW.ruleset)!;
    expect(second).toEqual({ tier: 'NOMINATION', seats: 5, candidates: ['c', 'd', 'e'], members: 9, runOff: 0 });
    const nomination = counted(tally(second, ballots('c', 'c', 'c', 'c', 'c', 'c'), LAW.ruleset));
    expect(nextRound([quality, nomination], meeting, LAW.ruleset)).toBeNull();
    expect(proposedLists([quality, nomination])).toEqual({ QUALITY_AWARD: ['a', 'b'], NOMINATION: ['c'] });
    expect(proposedLists([])).toEqual({ QUALITY_AWARD: [], NOMINATION: [] });
  });

  it('holds the run-off before the next tier, and lists its winner behind the first', () => {
    const first = { ...round, seats: 1 };
    const tied = counted(tally(first, ballots('a', 'a', 'a', 'a', 'b', 'b'), LAW.ruleset));
    expect(nextRound([{ ...tied, next: { ...first, candidates: ['a', 'b'], runOff: 1 } }], meeting, LAW.ruleset)).toMatchObject({
      tier: 'QUALITY_AWARD',
      runOff: 1,
    });
    expect(proposedLists([tied, { ...tied, elected: ['b'] }]).QUALITY_AWARD).toEqual(['a', 'b']);
  });

  it('leaves all in the second list where an organization may be in both', () => {
    const both = lawWith({ ballot: { ...LAW.ruleset.ballot, oneListOnly: false } }).ruleset;
    const quality = counted(tally(round, ballots('ab', 'ab', 'ab', 'ab', 'ab', 'ab'), both));
    expect(nextRound([quality], meeting, both)?.candidates).toEqual(meeting.candidates);
  });

  it('whatever is voted: the caps are kept, nobody is in both lists, the run-offs end', () => {
    const scenario = fc.record({
      candidates: fc.integer({ min: 0, max: 9 }),
      members: fc.integer({ min: 1, max: 11 }),
      caps: fc.record({ QUALITY_AWARD: fc.integer({ min: 0, max: 4 }), NOMINATION: fc.integer({ min: 0, max: 6 }) }),
      runOffs: fc.integer({ min: 0, max: 4 }),
      votes: fc.infiniteStream(fc.infiniteStream(fc.nat({ max: 9 }))),
      marks: fc.infiniteStream(fc.nat({ max: 6 })),
    });
    fc.assert(
      fc.property(scenario, ({ candidates, members, caps, runOffs, votes, marks }) => {
        const { ruleset } = lawWith({ caps, ballot: { ...LAW.ruleset.ballot, runOffs } });
        const names = Array.from({ length: candidates }, (_, index) => `c${index}`);
        const tallies: Tally[] = [];
        for (let next = nextRound([], { candidates: names, members }, ruleset); next; next = nextRound(tallies, { candidates: names, members }, ruleset)) {
          const { candidates: standing, seats } = next;
          const box = Array.from({ length: members }, (): Ballot => {
            const stream = votes.next().value;
            const length = standing.length ? Math.min(seats, standing.length, marks.next().value) : 0;
            const choices = new Set<string>();
            for (let tries = 0; choices.size < length && tries < 40; tries += 1) choices.add(standing[stream.next().value % standing.length]!);
            return { choices: [...choices] };
          });
          const result = counted(tally(next, box, ruleset));
          expect(result.invalid).toBe(0);
          expect(result.elected.length + result.empty + (result.next?.seats ?? 0)).toBe(next.seats);
          expect(result.rows.every((row) => !row.elected || row.votes * 2 > row.counted)).toBe(true);
          expect(result.next === null || result.next.candidates.length > result.next.seats).toBe(true);
          tallies.push(result);
        }
        const lists = proposedLists(tallies);
        expect(lists.QUALITY_AWARD.length).toBeLessThanOrEqual(caps.QUALITY_AWARD);
        expect(lists.NOMINATION.length).toBeLessThanOrEqual(caps.NOMINATION);
        const listed = [...lists.QUALITY_AWARD, ...lists.NOMINATION];
        expect(new Set(listed).size).toBe(listed.length);
        for (const tier of ['QUALITY_AWARD', 'NOMINATION']) {
          expect(tallies.filter((each) => each.round.tier === tier).length).toBeLessThanOrEqual(runOffs + 1);
        }
      }),
    );
  });
});
