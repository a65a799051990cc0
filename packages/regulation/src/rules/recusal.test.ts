import { describe, expect, it } from 'vitest';
import { LAW, lawWith, on } from '../law.fixture.ts';
import { detectInterests, nobodyDecidesOnThemselves, noInterest, personIsNotRecused, RECUSAL_GROUNDS } from './recusal.ts';
import type { InterestFacts, Tie } from './recusal.ts';
import { check } from './rule.ts';

const applicant = { creditCode: 'X', relatedCodes: ['PARENT', 'RECOMMENDER'] };

function facts(day: string, ties: readonly Tie[], unitCodes: readonly string[] = []): InterestFacts {
  return { on: on(day), person: { ties, unitCodes }, applicant };
}

const tie = (ground: Tie['ground'], from: string, until?: string, creditCode = 'X'): Tie => ({
  ground,
  creditCode,
  from: on(from),
  ...(until && { until: on(until) }),
});

describe('interests are detected (Art. 22)', () => {
  it('work now', () => {
    expect(detectInterests(facts('2026-11-23', [tie('EMPLOYMENT', '2020-01-01')]), LAW.ruleset)).toEqual([
      { ground: 'EMPLOYMENT', creditCode: 'X', from: '2020-01-01', until: null },
    ]);
    expect(check(noInterest, facts('2026-11-23', [tie('EMPLOYMENT', '2020-01-01')]), LAW)).toMatchObject({
      code: 'RECUSED',
      articles: ['Art. 22'],
      facts: [{ value: 'EMPLOYMENT', display: RECUSAL_GROUNDS.EMPLOYMENT }],
    });
    expect(check(noInterest, facts('2026-11-23', [tie('EMPLOYMENT', '2020-01-01')]), LAW)).not.toHaveProperty('succeedsFrom');
  });

  it.each(['EMPLOYMENT', 'SHARE', 'ADVICE'] as const)('%s ended in the last 3 years', (ground) => {
    const ties = [tie(ground, '2018-01-01', '2024-02-29')];
    expect(check(noInterest, facts('2027-02-28', ties), LAW)).toMatchObject({
      code: 'RECUSED',
      facts: [{ value: ground }],
      succeedsFrom: '2027-03-01',
    });
    expect(check(noInterest, facts('2027-03-01', ties), LAW)).toBe(true);
    expect(check(noInterest, facts('2017-12-31', ties), LAW)).toBe(true);
    expect(check(noInterest, facts('2026-02-28', ties), lawWith({ recusal: { lookBackYears: 1 } }))).toBe(true);
  });

  it.each(['KINSHIP', 'OTHER'] as const)('%s as long as it lasts', (ground) => {
    const ties = [tie(ground, '2018-01-01', '2026-02-28')];
    expect(check(noInterest, facts('2026-02-28', ties), LAW)).toMatchObject({ facts: [{ value: ground }], succeedsFrom: '2026-03-01' });
    expect(check(noInterest, facts('2026-03-01', ties), LAW)).toBe(true);
  });

  it('the same or a related unit, for as long as one works there', () => {
    for (const code of ['X', 'PARENT', 'RECOMMENDER']) {
      const result = check(noInterest, facts('2026-11-23', [tie('SHARE', '2018-01-01', '2025-01-01')].slice(1), ['Q', code]), LAW);
      expect(result).toMatchObject({ code: 'RECUSED', facts: [{ value: 'SAME_UNIT' }] });
      expect(result).not.toHaveProperty('succeedsFrom');
    }
    expect(detectInterests(facts('2026-11-23', [], ['PARENT', 'Q']), LAW.ruleset)).toEqual([
      { ground: 'SAME_UNIT', creditCode: 'PARENT', from: '2026-11-23', until: null },
    ]);
    const both = check(noInterest, facts('2026-11-23', [tie('SHARE', '2018-01-01', '2025-01-01')], ['X']), LAW);
    expect(both).toMatchObject({ facts: [{ value: 'SHARE' }] });
    expect(both).not.toHaveProperty('succeedsFrom');
  });

  it('none with another organization', () => {
    expect(check(noInterest, facts('2026-11-23', [tie('EMPLOYMENT', '2020-01-01', undefined, 'Y')], ['Y']), LAW)).toBe(true);
    expect(detectInterests(facts('2026-11-23', []), LAW.ruleset)).toEqual([]);
  });
});

describe('recusals', () => {
  it('keep a person away while they are upheld or undecided', () => {
    expect(check(personIsNotRecused, {}, LAW)).toBe(true);
    expect(check(personIsNotRecused, { recusal: null }, LAW)).toBe(true);
    expect(check(personIsNotRecused, { recusal: { ground: 'SHARE', status: 'DISMISSED' } }, LAW)).toBe(true);
    for (const status of ['UPHELD', 'PENDING'] as const) {
      expect(check(personIsNotRecused, { recusal: { ground: 'SHARE', status } }, LAW)).toMatchObject({ code: 'RECUSED', facts: [{ value: 'SHARE' }] });
    }
    expect(RECUSAL_GROUNDS).toMatchSnapshot();
  });

  it('are decided by another', () => {
    expect(check(nobodyDecidesOnThemselves, { actor: { personId: 'a' }, recused: { personId: 'b' } }, LAW)).toBe(true);
    expect(check(nobodyDecidesOnThemselves, { actor: { personId: 'a' }, recused: { personId: 'a' } }, LAW)).toMatchObject({ code: 'RECUSAL_OF_ONESELF' });
  });
});
