import { describe, expect, it } from 'vitest';
import { codeOf, LAW, lawWith, on, valuesOf } from '../law.fixture.ts';
import {
  EXPERT_STATUSES,
  expertMayServe,
  MISCONDUCT_KINDS,
  misconductConsequences,
  unlawfulActsAreTransferred,
} from './conduct.ts';
import {
  breachesOf,
  correctionHasRunOut,
  dutiesAreUnderSupervision,
  DUTY_RULES,
  dutyHasBeenHeld,
  dutyIsEvidenced,
  HONOUR_BREACHES,
  honourIsUsedProperly,
} from './honour.ts';
import { disqualificationIsDetermined, revocationIsDetermined } from './revocation.ts';
import { check } from './rule.ts';
import {
  awardIsInForce,
  consequencesOf,
  groundIsGraveEnough,
  happenedUnderSupervision,
  SANCTION_GROUNDS,
  SANCTION_RULES,
  supervisionOf,
} from './sanction.ts';
import type { SanctionGround } from './sanction.ts';

const GROUNDS = Object.keys(SANCTION_GROUNDS) as readonly SanctionGround[];
const ART_20 = ['MAJOR_ACCIDENT', 'SERIOUS_VIOLATION', 'BAD_CREDIT', 'BREACH'] as const;
const award = { commendedOn: on('2024-02-29') };

describe('what follows is computed, never chosen (Art. 13, 19, 20)', () => {
  const day = on('2026-11-23');

  it('false material bars for 5 years and ends a running case', () => {
    expect(consequencesOf('FALSE_OR_HIDDEN_MATERIAL', day, false, LAW.ruleset)).toMatchObject({
      kind: 'BAR',
      article: 'Art. 19',
      disqualify: true,
      revoke: false,
      disclose: true,
      bar: { years: 5, until: '2031-11-23', mayApplyFrom: '2031-11-24' },
    });
    expect(consequencesOf('FALSE_OR_HIDDEN_MATERIAL', day, true, LAW.ruleset).disqualify).toBe(false);
  });

  it('deceit revokes, recalls and bars for 10 years', () => {
    expect(consequencesOf('DECEIT_OR_BRIBERY', day, true, LAW.ruleset)).toMatchObject({
      kind: 'REVOCATION_AND_BAR',
      article: 'Art. 19',
      disqualify: false,
      revoke: true,
      disclose: true,
      bar: { reason: 'DECEIT_OR_BRIBERY', years: 10, mayApplyFrom: '2036-11-24' },
    });
  });

  it.each(ART_20)('%s revokes and is disclosed, without a bar', (ground) => {
    expect(consequencesOf(ground, day, true, LAW.ruleset)).toEqual({
      kind: 'REVOCATION',
      article: 'Art. 20',
      disqualify: false,
      revoke: true,
      disclose: true,
      bar: null,
    });
  });

  it('an upheld objection disqualifies', () => {
    expect(consequencesOf('OBJECTION_UPHELD', day, false, LAW.ruleset)).toEqual({
      kind: 'DISQUALIFICATION',
      article: 'Art. 13',
      disqualify: true,
      revoke: false,
      disclose: false,
      bar: null,
    });
  });
});

describe('a sanction', () => {
  it('revokes an award that is there', () => {
    for (const ground of GROUNDS) {
      expect(check(awardIsInForce, { sanction: { ground, award } }, LAW)).toBe(true);
      for (const none of [undefined, null]) {
        const needsOne = ground === 'DECEIT_OR_BRIBERY' || (ART_20 as readonly string[]).includes(ground);
        const result = check(awardIsInForce, { sanction: { ground, award: none } }, LAW);
        expect(codeOf(result)).toBe(needsOne ? 'NO_AWARD_TO_REVOKE' : 'HOLDS');
        expect(valuesOf(result)).toEqual(needsOne ? [ground] : []);
      }
    }
  });

  it.each([
    ['2024-02-28', 'SUPERVISION_ENDED'],
    ['2024-02-29', 'HOLDS'],
    ['2029-02-28', 'HOLDS'],
    ['2029-03-01', 'SUPERVISION_ENDED'],
  ])('of Art. 20 for what happened on %s, within 5 years of the award: %s', (day, code) => {
    for (const ground of ART_20) {
      expect(codeOf(check(happenedUnderSupervision, { sanction: { ground, award, occurredOn: on(day) } }, LAW))).toBe(code);
    }
  });

  it('of Art. 20 says which days it was judged on', () => {
    const result = check(happenedUnderSupervision, { sanction: { ground: 'BREACH', award, occurredOn: on('2029-03-01') } }, LAW);
    expect(result).toMatchObject({ interpretation: 'I-4', articles: ['Art. 20'] });
    expect(valuesOf(result)).toEqual(['2024-02-29', '2029-03-01', '2029-02-28']);
    expect(check(awardIsInForce, { sanction: { ground: 'DECEIT_OR_BRIBERY' } }, LAW)).toMatchObject({ articles: ['Art. 19'] });
    expect(check(awardIsInForce, { sanction: { ground: 'BREACH' } }, LAW)).toMatchObject({ articles: ['Art. 20'] });
  });

  it('of Art. 19 knows no such limit, nor one whose day or award is not known', () => {
    expect(check(happenedUnderSupervision, { sanction: { ground: 'DECEIT_OR_BRIBERY', award, occurredOn: on('2040-01-01') } }, LAW)).toBe(true);
    expect(check(happenedUnderSupervision, { sanction: { ground: 'BREACH', award } }, LAW)).toBe(true);
    expect(check(happenedUnderSupervision, { sanction: { ground: 'BREACH', occurredOn: on('2040-01-01') } }, LAW)).toBe(true);
  });

  it('needs a grave ground', () => {
    const enough = (ground: SanctionGround) =>
      (['MINOR', 'SERIOUS', 'MAJOR'] as const).filter((severity) => check(groundIsGraveEnough, { sanction: { ground, severity } }, LAW) === true);
    expect(Object.fromEntries(GROUNDS.map((ground) => [ground, enough(ground)]))).toEqual({
      FALSE_OR_HIDDEN_MATERIAL: ['MINOR', 'SERIOUS', 'MAJOR'],
      DECEIT_OR_BRIBERY: ['MINOR', 'SERIOUS', 'MAJOR'],
      MAJOR_ACCIDENT: ['MAJOR'],
      SERIOUS_VIOLATION: ['SERIOUS', 'MAJOR'],
      BAD_CREDIT: ['SERIOUS', 'MAJOR'],
      BREACH: ['MINOR', 'SERIOUS', 'MAJOR'],
      OBJECTION_UPHELD: ['MINOR', 'SERIOUS', 'MAJOR'],
    });
    expect(check(groundIsGraveEnough, { sanction: { ground: 'MAJOR_ACCIDENT', severity: 'SERIOUS' } }, LAW)).toMatchObject({
      code: 'GROUND_NOT_GRAVE',
      facts: [{ value: 'MAJOR_ACCIDENT' }, { value: 'SERIOUS', display: { zh: '严重' } }],
    });
    for (const severity of [undefined, null]) {
      expect(check(groundIsGraveEnough, { sanction: { ground: 'BAD_CREDIT', severity } }, LAW)).toMatchObject({ facts: [{}, { value: 'MINOR' }] });
    }
    expect(SANCTION_RULES).toEqual([awardIsInForce, happenedUnderSupervision, groundIsGraveEnough]);
    expect(SANCTION_GROUNDS).toMatchSnapshot();
  });

  it('moves a case only once it is determined', () => {
    expect(check(revocationIsDetermined, { sanction: { determined: true, revokes: true } }, LAW)).toBe(true);
    for (const sanction of [{ determined: false, revokes: true }, { determined: true, revokes: false }]) {
      expect(check(revocationIsDetermined, { sanction }, LAW)).toMatchObject({ code: 'SANCTION_NOT_DETERMINED' });
    }
    expect(check(disqualificationIsDetermined, { disqualification: { determined: true } }, LAW)).toBe(true);
    expect(check(disqualificationIsDetermined, { disqualification: { determined: false } }, LAW)).toMatchObject({ code: 'DISQUALIFICATION_NOT_DETERMINED' });
  });
});

describe('supervision and duties (Art. 16, 17, 20)', () => {
  it('lasts 5 years from the commendation (I-4)', () => {
    expect(supervisionOf(on('2026-11-23'), LAW.ruleset)).toMatchObject({ lastDay: '2031-11-23', firstDayAfter: '2031-11-24' });
    expect(supervisionOf(on('2026-11-23'), lawWith({ supervisionYears: 2 }).ruleset)).toMatchObject({ lastDay: '2028-11-23' });
  });

  const duty = { title: '经验交流会', heldOn: on('2026-11-23'), evidence: 'photo.jpg' };

  it('an activity is recorded once it is held, with its evidence', () => {
    expect(check(dutyHasBeenHeld, { on: on('2026-11-23'), duty }, LAW)).toBe(true);
    expect(check(dutyHasBeenHeld, { on: on('2026-11-22'), duty }, LAW)).toMatchObject({
      code: 'DUTY_NOT_HELD_YET',
      facts: [{ value: '经验交流会' }, { value: '2026-11-23' }],
      succeedsFrom: '2026-11-23',
    });
    expect(check(dutyIsEvidenced, { on: on('2026-11-23'), duty }, LAW)).toBe(true);
    for (const evidence of [undefined, null, '', ' ']) {
      expect(check(dutyIsEvidenced, { on: on('2026-11-23'), duty: { ...duty, evidence } }, LAW)).toMatchObject({
        code: 'DUTY_EVIDENCE_MISSING',
        facts: [{ value: '经验交流会' }],
      });
    }
    expect(DUTY_RULES).toEqual([dutyHasBeenHeld, dutyIsEvidenced]);
  });

  it('duties end with the supervision', () => {
    const supervision = { until: on('2031-11-23'), revoked: false };
    expect(check(dutiesAreUnderSupervision, { on: on('2031-11-23'), supervision }, LAW)).toBe(true);
    expect(check(dutiesAreUnderSupervision, { on: on('2031-11-24'), supervision }, LAW)).toMatchObject({
      code: 'DUTY_AFTER_SUPERVISION',
      facts: [{ value: '2031-11-23' }],
    });
    expect(check(dutiesAreUnderSupervision, { on: on('2026-12-01'), supervision: { ...supervision, revoked: true } }, LAW)).not.toBe(true);
  });
});

describe('the use of the honour (Art. 18)', () => {
  const proper = { statesYear: true, onProductMark: false, inProductPublicity: false, soldOrRented: false, forProfit: false };

  it.each([
    ['YEAR_NOT_STATED', { statesYear: false }],
    ['ON_PRODUCT_MARK', { onProductMark: true }],
    ['PRODUCT_PUBLICITY', { inProductPublicity: true }],
    ['SOLD_OR_RENTED', { soldOrRented: true }],
    ['FOR_PROFIT', { forProfit: true }],
  ] as const)('%s', (breach, change) => {
    expect(breachesOf({ ...proper, ...change })).toEqual([breach]);
    expect(check(honourIsUsedProperly, { use: { ...proper, ...change } }, LAW)).toMatchObject({
      code: 'HONOUR_MISUSED',
      articles: ['Art. 18'],
      facts: [{ value: breach, display: HONOUR_BREACHES[breach] }],
    });
  });

  it('is proper, or names every breach', () => {
    expect(breachesOf(proper)).toEqual([]);
    expect(check(honourIsUsedProperly, { use: proper }, LAW)).toBe(true);
    const worst = { statesYear: false, onProductMark: true, inProductPublicity: true, soldOrRented: true, forProfit: true };
    expect(breachesOf(worst)).toEqual(['YEAR_NOT_STATED', 'ON_PRODUCT_MARK', 'PRODUCT_PUBLICITY', 'SOLD_OR_RENTED', 'FOR_PROFIT']);
    expect(HONOUR_BREACHES).toMatchSnapshot();
  });

  it('is corrected in its time before a revocation is proposed', () => {
    const correction = { dueOn: on('2026-11-30'), corrected: false };
    expect(check(correctionHasRunOut, { on: on('2026-11-30'), correction }, LAW)).toMatchObject({
      code: 'CORRECTION_RUNNING',
      facts: [{ value: '2026-11-30' }],
      succeedsFrom: '2026-12-01',
    });
    expect(check(correctionHasRunOut, { on: on('2026-12-01'), correction }, LAW)).toBe(true);
    expect(check(correctionHasRunOut, { on: on('2026-12-01'), correction: { ...correction, corrected: true } }, LAW)).toMatchObject({
      code: 'ALREADY_DONE',
      articles: ['Art. 18'],
      facts: [{ value: 'correction', display: { zh: '改正', en: 'The correction' } }],
    });
  });
});

describe('conduct (Art. 21)', () => {
  it('an expert serves while active, and never again after a breach', () => {
    expect(check(expertMayServe, { expert: { status: 'ACTIVE' } }, LAW)).toBe(true);
    expect(check(expertMayServe, { expert: { status: 'ACTIVE', removedOn: null } }, LAW)).toBe(true);
    for (const status of ['INVITED', 'SUSPENDED', 'REMOVED'] as const) {
      expect(check(expertMayServe, { expert: { status } }, LAW)).toMatchObject({ code: 'EXPERT_NOT_ACTIVE', facts: [{ value: status, display: EXPERT_STATUSES[status] }] });
    }
    expect(check(expertMayServe, { expert: { status: 'ACTIVE', removedOn: on('2026-11-23') } }, LAW)).toMatchObject({
      code: 'EXPERT_STATUS_LOST',
      facts: [{ value: '2026-11-23' }],
    });
    expect(EXPERT_STATUSES).toMatchSnapshot();
  });

  it('an expert in breach is removed; what breaks the law is transferred and disclosed', () => {
    expect(misconductConsequences('EXPERT', 'REVIEW_RULES_BROKEN')).toEqual({ removed: true, transferred: false, disclosed: false });
    expect(misconductConsequences('EXPERT', 'UNLAWFUL_ACT')).toEqual({ removed: true, transferred: true, disclosed: true });
    expect(misconductConsequences('STAFF', 'FAVOURITISM')).toEqual({ removed: false, transferred: false, disclosed: false });
    expect(misconductConsequences('STAFF', 'UNLAWFUL_ACT')).toEqual({ removed: false, transferred: true, disclosed: true });
    expect(MISCONDUCT_KINDS).toMatchSnapshot();
  });

  it('the authority is named', () => {
    expect(check(unlawfulActsAreTransferred, { misconduct: { kind: 'UNLAWFUL_ACT', transferredTo: '州纪委监委' } }, LAW)).toBe(true);
    for (const transferredTo of [undefined, null, '', ' ']) {
      expect(check(unlawfulActsAreTransferred, { misconduct: { kind: 'UNLAWFUL_ACT', transferredTo } }, LAW)).toMatchObject({
        code: 'TRANSFER_REQUIRED',
        facts: [{ value: 'UNLAWFUL_ACT' }],
      });
      expect(check(unlawfulActsAreTransferred, { misconduct: { kind: 'NEGLECT', transferredTo } }, LAW)).toBe(true);
    }
  });
});
