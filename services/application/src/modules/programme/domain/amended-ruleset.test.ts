import { plainDate } from '@award/calendar';
import { PREFECTURE_RULESET_V1 } from '@award/regulation';
import { describe, expect, it } from 'vitest';
import { amendedRuleset } from './amended-ruleset.ts';

const amend = (changes: unknown) => amendedRuleset(PREFECTURE_RULESET_V1, changes, 2, plainDate('2027-01-04'));

describe('amending a ruleset (Art. 24)', () => {
  it('changes what is named and keeps the rest', () => {
    const result = amend({ eligibility: { years: 4 }, noticeWorkingDays: 7 });
    expect(result).toEqual({
      ruleset: {
        ...PREFECTURE_RULESET_V1, version: 2, effectiveFrom: '2027-01-04', noticeWorkingDays: 7,
        eligibility: { ...PREFECTURE_RULESET_V1.eligibility, years: 4 },
      },
    });
  });

  it.each([
    ['changes', 5],
    ['version', { version: 9 }],
    ['fee', { fee: 100 }],
    ['noticeWorkingDays', { noticeWorkingDays: 0 }],
    ['noticeWorkingDays', { noticeWorkingDays: '5' }],
    ['ballot.quorum', { ballot: { quorum: 0.5 } }],
    ['interpretations', { interpretations: [] }],
  ])('refuses %s', (field, changes) => {
    expect(amend(changes)).toMatchObject({ field });
  });
});
