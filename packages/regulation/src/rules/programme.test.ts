import { describe, expect, it } from 'vitest';
import { LAW, lawWith } from '../law.fixture.ts';
import { text } from '../text.ts';
import { amountIsPositive, EXPENDITURE_RULES, voucherIsAttached, withinTheBalance, yuan } from './budget.ts';
import { cyclesAreApart, programmesAreApart, rulesetStaysPinned } from './programme.ts';
import { check } from './rule.ts';

describe('cycles (Art. 4)', () => {
  it.each([
    [2026, undefined, true],
    [2026, null, true],
    [2026, 2024, true],
    [2027, 2024, true],
    [2025, 2024, false],
    [2024, 2024, false],
  ])('%i after %s: %s', (year, previousYear, allowed) => {
    expect(check(cyclesAreApart, { cycle: { year, previousYear } }, LAW) === true).toBe(allowed);
  });

  it('are two years apart, and the first possible year is named', () => {
    expect(check(cyclesAreApart, { cycle: { year: 2025, previousYear: 2024 } }, LAW)).toMatchObject({
      code: 'CYCLE_TOO_SOON',
      articles: ['Art. 4'],
      facts: [{ value: 2024 }, { value: 2025 }, { value: 2 }, { key: 'firstYear', value: 2026 }],
    });
    expect(check(cyclesAreApart, { cycle: { year: 2025, previousYear: 2024 } }, lawWith({ cycleYears: 1 }))).toBe(true);
  });

  it('keep their ruleset from the call on', () => {
    const pin = { callPublished: true, current: 1, asked: 2 };
    expect(check(rulesetStaysPinned, { pin }, LAW)).toMatchObject({ code: 'RULESET_PINNED', facts: [{ value: 1 }, { value: 2 }] });
    expect(check(rulesetStaysPinned, { pin: { ...pin, asked: 1 } }, LAW)).toBe(true);
    expect(check(rulesetStaysPinned, { pin: { ...pin, callPublished: false } }, LAW)).toBe(true);
  });
});

describe('programmes are apart (Art. 23, 24)', () => {
  const matterProgramme = { id: 'luntai', name: text('轮台县质量奖', 'Luntai award') };

  it('nobody of another acts', () => {
    expect(check(programmesAreApart, { actorProgrammeId: 'luntai', matterProgramme }, LAW)).toBe(true);
    for (const actorProgrammeId of ['prefecture', null]) {
      expect(check(programmesAreApart, { actorProgrammeId, matterProgramme }, LAW)).toMatchObject({
        code: 'OTHER_PROGRAMME',
        facts: [{ value: 'luntai', display: { zh: '轮台县质量奖', en: 'Luntai award' } }],
      });
    }
  });
});

describe('the budget is an earmarked ledger (Art. 3)', () => {
  const ledger = { appropriated: 10_000n, spent: 4_000n };

  it('is never spent beyond its balance', () => {
    expect(check(withinTheBalance, { expenditure: { amount: 6_000n, voucher: true }, ledger }, LAW)).toBe(true);
    expect(check(withinTheBalance, { expenditure: { amount: 6_001n, voucher: true }, ledger }, LAW)).toMatchObject({
      code: 'BUDGET_EXCEEDED',
      articles: ['Art. 3'],
      facts: [{ key: 'amount', value: '60.01' }, { key: 'balance', value: '60.00' }],
    });
  });

  it('on vouchers, above zero', () => {
    expect(check(voucherIsAttached, { expenditure: { amount: 5n, voucher: true } }, LAW)).toBe(true);
    expect(check(voucherIsAttached, { expenditure: { amount: 5n, voucher: false } }, LAW)).toMatchObject({
      code: 'VOUCHER_REQUIRED',
      facts: [{ value: '0.05' }],
    });
    expect(check(amountIsPositive, { expenditure: { amount: 1n, voucher: true } }, LAW)).toBe(true);
    for (const amount of [0n, -1n]) {
      expect(check(amountIsPositive, { expenditure: { amount, voucher: true } }, LAW)).toMatchObject({ code: 'BUDGET_AMOUNT_INVALID', facts: [{ value: yuan(amount) }] });
    }
    expect(EXPENDITURE_RULES).toEqual([amountIsPositive, voucherIsAttached, withinTheBalance]);
  });

  it('in yuan with two decimals', () => {
    expect([0n, 5n, 99n, 100n, 12_345n, -5n, -12_345n].map(yuan)).toEqual(['0.00', '0.05', '0.99', '1.00', '123.45', '-0.05', '-123.45']);
  });
});
