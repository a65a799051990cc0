import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seeded } from '../law.fixture.ts';
import { ACTING_ROLES } from './acting-role.ts';
import { AWARD_TIERS } from './award-tier.ts';
import { INDUSTRIES, isIndustry } from './industry.ts';
import { NOTICE_KINDS } from './notice-kind.ts';
import { CATEGORIES, isPart, isSmallOrMedium, ORGANIZATION_KINDS, ORGANIZATION_SIZES } from './organization.ts';
import { CHECK_KINDS, UNIT_KINDS } from './recommending-unit.ts';
import { RECORD_KINDS, SEVERITIES } from './record.ts';
import { REVIEW_STAGES } from './review.ts';
import { isSocialCreditCode, socialCreditCheckCharacter, socialCreditCodeProblem } from './social-credit-code.ts';
import { END_STAGES, isStage, MAIN_STAGES, STAGES, UNDER_REVIEW } from './stage.ts';
import { PREFECTURE_TERRITORIES, territoryOf } from './territory.ts';

console.info(`regulation, enumerations: ${seeded(process.env)}`);

it('every enumeration is as adopted, with its words in both languages', () => {
  expect({
    ACTING_ROLES, AWARD_TIERS, INDUSTRIES, NOTICE_KINDS, CATEGORIES, ORGANIZATION_KINDS, ORGANIZATION_SIZES,
    CHECK_KINDS, UNIT_KINDS, RECORD_KINDS, SEVERITIES, REVIEW_STAGES, PREFECTURE_TERRITORIES, STAGES, UNDER_REVIEW,
  }).toMatchSnapshot();
});

it('the words of an enumeration are all different', () => {
  for (const words of [ACTING_ROLES, AWARD_TIERS, INDUSTRIES, NOTICE_KINDS, CATEGORIES, ORGANIZATION_KINDS, CHECK_KINDS, UNIT_KINDS]) {
    const all = Object.values(words).flatMap(({ zh, en }) => [zh, en]);
    expect(new Set(all).size).toBe(all.length);
  }
});

it('the main line and the ends are the stages, with RETURNED beside them', () => {
  expect(STAGES).toHaveLength(MAIN_STAGES.length + END_STAGES.length + 1);
  expect(isStage('RETURNED')).toBe(true);
  expect(isStage('RETURN')).toBe(false);
});

it('the sections of GB/T 4754 are A to T', () => {
  expect(Object.keys(INDUSTRIES).join('')).toBe('ABCDEFGHIJKLMNOPQRST');
  expect(isIndustry('T')).toBe(true);
  expect(isIndustry('U')).toBe(false);
  expect(isIndustry('toString')).toBe(false);
});

it('there are ten territorial channels, one of them the zone', () => {
  expect(PREFECTURE_TERRITORIES).toHaveLength(10);
  expect(PREFECTURE_TERRITORIES.filter((each) => each.level === 'ZONE').map((each) => each.code)).toEqual(['652871']);
  expect(territoryOf('652824')?.zh).toBe('若羌县');
  expect(territoryOf('652800')).toBeUndefined();
});

it('parts name a parent; every size but the large is encouraged (Art. 2, 10)', () => {
  expect((['LEGAL_PERSON', 'UNINCORPORATED', 'BRANCH', 'INTERNAL_UNIT', 'DISPATCHED_UNIT'] as const).map(isPart)).toEqual([
    false, false, true, true, true,
  ]);
  expect((['LARGE', 'MEDIUM', 'SMALL', 'MICRO'] as const).map(isSmallOrMedium)).toEqual([false, true, true, true]);
});

describe('unified social credit codes (GB 32100)', () => {
  // Published codes of well-known organizations.
  it.each(['91350100M000100Y43', '91440300708461136T', '9144030071526726XG'])('%s is sound', (code) => {
    expect(socialCreditCodeProblem(code)).toBeUndefined();
    expect(isSocialCreditCode(code)).toBe(true);
  });

  it.each([
    ['91350100M000100Y4', 'LENGTH'],
    ['', 'LENGTH'],
    ['91350100M000100Y433', 'LENGTH'],
    ['91350100M000100I43', 'CHARACTER'],
    ['91350100m000100y43', 'CHARACTER'],
    ['913501A0M000100Y43', 'DIVISION'],
    ['91350100M000100Y44', 'CHECK'],
    ['91350100M000010Y43', 'CHECK'],
  ])('%s has a problem of %s', (code, problem) => {
    expect(socialCreditCodeProblem(code)).toBe(problem);
    expect(isSocialCreditCode(code)).toBe(false);
  });

  const character = fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY');
  const first17 = fc
    .tuple(fc.string({ unit: character, minLength: 2, maxLength: 2 }), fc.integer({ min: 0, max: 999_999 }), fc.string({ unit: character, minLength: 9, maxLength: 9 }))
    .map(([kind, division, body]) => `${kind}${String(division).padStart(6, '0')}${body}`);

  it('the check character completes any 17, and any other single character breaks it', () => {
    fc.assert(
      fc.property(first17, character, fc.integer({ min: 0, max: 17 }), (start, other, position) => {
        const code = start + socialCreditCheckCharacter(start);
        expect(isSocialCreditCode(code)).toBe(true);
        const mistyped = code.slice(0, position) + other + code.slice(position + 1);
        expect(isSocialCreditCode(mistyped)).toBe(mistyped === code);
      }),
    );
  });

  it('the check character needs 17 characters of the standard', () => {
    expect(() => socialCreditCheckCharacter('1234')).toThrow(new RangeError('expected 17 characters of GB 32100'));
    expect(() => socialCreditCheckCharacter('9135010OM000100Y4')).toThrow(RangeError);
  });
});
