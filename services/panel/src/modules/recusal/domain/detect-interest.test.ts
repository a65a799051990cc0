import { addDays, addYears, plainDate } from '@award/calendar';
import { PREFECTURE_RULESET_V1 as ruleset } from '@award/regulation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interestOf } from './detect-interest.ts';
import type { Tie } from './detect-interest.ts';

const today = plainDate('2026-11-23');
const tie = (over: Partial<Tie>): Tie => ({ kind: 'EMPLOYEE', to: 'APPLICANT', organizationName: '博湖番茄', from: plainDate('2015-01-01'), until: null, ...over });

describe('an interest (Art. 22, R24)', () => {
  it.each([['EMPLOYEE', 'EMPLOYMENT'], ['SHAREHOLDER', 'SHARE'], ['ADVISER', 'ADVICE'], ['EDITOR', 'OTHER']] as const)('%s of the applicant today: %s', (kind, ground) => {
    expect(interestOf(tie({ kind }), today, ruleset)?.ground).toBe(ground);
  });

  it('is looked back on for three years to the day', () => {
    const edge = addYears(today, -3);
    expect(interestOf(tie({ until: edge }), today, ruleset)).not.toBeNull();
    expect(interestOf(tie({ until: addDays(edge, -1) }), today, ruleset)).toBeNull();
  });

  it('goes with the ruleset’s number of years', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 0, max: 5_000 }), (years, daysAgo) => {
      const until = addDays(today, -daysAgo);
      expect(interestOf(tie({ until }), today, { ...ruleset, recusal: { lookBackYears: years } }) !== null).toBe(until >= addYears(today, -years));
    }));
  });

  it('is not yet there when the tie has not begun', () => {
    expect(interestOf(tie({ from: addDays(today, 1) }), today, ruleset)).toBeNull();
  });

  it('has no end for those who wrote the application', () => {
    expect(interestOf(tie({ kind: 'EDITOR', from: null, until: null }), today, ruleset)).not.toBeNull();
  });

  it('in the recommending unit is that of employees only, while they work there', () => {
    const of = (kind: Tie['kind'], until: Tie['until'] = null) => interestOf(tie({ kind, until, to: 'RECOMMENDING_UNIT', organizationName: '库尔勒市市场监督管理局' }), today, ruleset);
    expect(of('EMPLOYEE', today)).not.toBeNull();
    expect(of('EMPLOYEE', addDays(today, -1))).toBeNull();
    expect(of('EMPLOYEE')).toEqual({ ground: 'SAME_UNIT', detail: '在审核推荐单位“库尔勒市市场监督管理局”任职（2015-01-01至今）' });
    expect(of('ADVISER')).toBeNull();
  });
});
