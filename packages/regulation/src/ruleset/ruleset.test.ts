import { describe, expect, it } from 'vitest';
import { isRefusal } from '../refusal/refusal.ts';
import { refusalText } from '../refusal/refusal-text.ts';
import { text } from '../text.ts';
import { interpretationOf, interpretationText, parameterOf, withNumbers } from './interpretation.ts';
import { RULESET_NUMBERS } from './numbers.ts';
import { PREFECTURE_RULESET_V1, rulesetOf } from './prefecture.ts';
import { valueAt } from './ruleset.ts';
import type { Ruleset } from './ruleset.ts';
import { amendRuleset, parseRuleset } from './validation.ts';

const V1 = PREFECTURE_RULESET_V1;
const county: Ruleset = { ...V1, id: 'LUNTAI', territory: ['652822'], caps: { QUALITY_AWARD: 1, NOMINATION: 2 } };

/** The fields that are refused, or none. */
function fieldsOf(result: Ruleset | readonly unknown[]): readonly unknown[] {
  if (!Array.isArray(result)) return [];
  return result.map((each) => {
    if (!isRefusal(each)) throw new TypeError('not a refusal');
    expect(each).toMatchObject({ code: 'INVALID_INPUT', articles: ['Art. 24'] });
    return each.facts[0]?.value;
  });
}

/** A ruleset with one value replaced, by its path. */
function withValue(base: Ruleset, path: string, value: unknown): unknown {
  const copy = structuredClone(base) as unknown as Record<string, unknown>;
  const keys = path.split('.');
  const holder = keys.slice(0, -1).reduce((each, key) => each[key] as Record<string, unknown>, copy);
  holder[keys.at(-1)!] = value;
  return copy;
}

describe("the prefecture's first version", () => {
  it('has the numbers of the regulation', () => {
    expect(V1).toMatchSnapshot();
    expect(V1).toMatchObject({
      cycleYears: 2,
      caps: { QUALITY_AWARD: 3, NOMINATION: 5 },
      noticeWorkingDays: 5,
      objection: { forwardWorkingDays: 3, reportWorkingDays: 5 },
      eligibility: { years: 5, yearsNewField: 3, lookBackYears: 3 },
      reapplyYears: 5,
      bars: { falseMaterialYears: 5, deceitYears: 10 },
      supervisionYears: 5,
      ballot: { quorum: { numerator: 2, denominator: 3 }, majority: { numerator: 1, denominator: 2 } },
      recusal: { lookBackYears: 3 },
    });
  });

  it('is found by its version and id', () => {
    expect(rulesetOf(1)).toBe(V1);
    expect(rulesetOf(1, 'PREFECTURE')).toBe(V1);
    expect(rulesetOf(2)).toBeUndefined();
    expect(rulesetOf(1, 'LUNTAI')).toBeUndefined();
  });

  it('is sound, also after a journey as JSON', () => {
    expect(parseRuleset(V1)).toBe(V1);
    expect(parseRuleset(JSON.parse(JSON.stringify(V1)))).toEqual(V1);
  });

  it('every number of it has a name and a demand', () => {
    const leaves = (value: unknown, path: string): string[] =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.entries(value).flatMap(([key, each]) => leaves(each, path ? `${path}.${key}` : key))
        : [path];
    const { interpretations: _, ...numbers } = V1;
    expect(leaves(numbers, '').sort()).toEqual(Object.keys(RULESET_NUMBERS).sort());
    expect(Object.entries(RULESET_NUMBERS).map(([path, { label, demand, statutory }]) => [path, label, demand.reason, statutory])).toMatchSnapshot();
  });
});

describe('interpretations', () => {
  it('are I-1 to I-9, readable in both languages with the numbers in them', () => {
    expect(V1.interpretations.map((each) => each.id)).toEqual(['I-1', 'I-2', 'I-3', 'I-4', 'I-5', 'I-6', 'I-7', 'I-8', 'I-9']);
    const all = V1.interpretations.map((each) => [interpretationText(V1, each.id, 'zh'), interpretationText(V1, each.id, 'en')]);
    expect(all).toMatchSnapshot();
    expect(all.flat().join('')).not.toMatch(/[{}]|undefined/);
  });

  it('govern only numbers that exist', () => {
    for (const { governs } of V1.interpretations) for (const path of governs) expect(valueAt(V1, path)).toBeDefined();
  });

  it('speak of the ruleset in which they stand', () => {
    expect(interpretationText({ ...V1, noticeWorkingDays: 7 }, 'I-2', 'en')).toContain('lasts 7 whole working days');
    expect(interpretationText(V1, 'I-6', 'zh')).toContain('三分之二');
    expect(interpretationText(V1, 'I-6', 'en')).toContain('at least 2/3 of the members');
    expect(withNumbers(text('{eligibility.years}年', '{eligibility.years} years'), V1)).toEqual({ zh: '5年', en: '5 years' });
  });

  it('and their parameters are found, or it is a defect', () => {
    expect(interpretationOf(V1, 'I-7').articles).toEqual(['Art. 12']);
    expect(parameterOf(V1, 'I-1', 'timeZone')).toBe('Asia/Shanghai');
    expect(() => parameterOf(V1, 'I-1', 'zone')).toThrow(new RangeError('I-1 has no parameter zone'));
    expect(() => interpretationOf({ ...V1, interpretations: [] }, 'I-1')).toThrow(new RangeError('the ruleset PREFECTURE/1 has no I-1'));
    expect(withNumbers(text('{ballot.majority}', '{ballot.majority} {ballot.oneListOnly} {id}'), V1)).toEqual({ zh: '二分之一', en: '1/2 yes PREFECTURE' });
    for (const nothing of ['{eligibility}', '{ballot.order}', '{ballot}', '{territory}', '{none}']) {
      expect(() => withNumbers(text(nothing, ''), V1)).toThrow(RangeError);
    }
  });

  it('a path that leads nowhere is a defect', () => {
    expect(valueAt(V1, 'bars.deceitYears')).toBe(10);
    expect(() => valueAt(V1, 'bars.years')).toThrow(new RangeError('a ruleset has no bars.years'));
    expect(() => valueAt(V1, 'cycleYears.x.y')).toThrow(RangeError);
  });
});

describe("what the Office and the counties may set (Art. 23, 24)", () => {
  it('a county has its own caps and territory', () => expect(parseRuleset(county)).toBe(county));

  it('nothing at all is a ruleset with everything wrong', () => {
    for (const nothing of [undefined, null, 5, 'x', [], {}]) {
      expect(fieldsOf(parseRuleset(nothing))).toEqual(Object.keys(RULESET_NUMBERS));
    }
  });

  it.each([
    ['id', '', ' '],
    ['version', 0, 1.5],
    ['version', 10_000, '1'],
    ['name.zh', '', 5],
    ['effectiveFrom', '2026-02-30', 20260101],
    ['territory', [], '652822'],
    ['territory', ['65282'], ['652822', '6528222']],
    ['territory', ['652822', 'x'], ['a652822']],
    ['cycleYears', 0, 11],
    ['caps.QUALITY_AWARD', -1, 101],
    ['caps.NOMINATION', -1, 101],
    ['noticeWorkingDays', 0, 61],
    ['objection.forwardWorkingDays', 0, 61],
    ['objection.reportWorkingDays', 0, 61],
    ['eligibility.years', 0, 51],
    ['eligibility.yearsNewField', 0, 51],
    ['eligibility.lookBackYears', 0, 51],
    ['reapplyYears', 0, 51],
    ['bars.falseMaterialYears', 0, 51],
    ['bars.deceitYears', 0, 51],
    ['supervisionYears', 0, 51],
    ['ballot.quorum.numerator', 0, 101],
    ['ballot.quorum.denominator', 0, 101],
    ['ballot.majority.numerator', 0, 101],
    ['ballot.majority.denominator', 0, 101],
    ['ballot.oneListOnly', 'yes', 1],
    ['ballot.order', ['QUALITY_AWARD'], ['QUALITY_AWARD', 'QUALITY_AWARD']],
    ['ballot.order', ['QUALITY_AWARD', 'NOMINATION', 'NOMINATION'], 'QUALITY_AWARD,NOMINATION'],
    ['ballot.order', ['QUALITY_AWARD', 'NOMINATION', 'OTHER'], ['QUALITY_AWARD', 'OTHER']],
    ['ballot.runOffs', -1, 11],
    ['score.spreadThreshold', -1, 101],
    ['score.panelMinimum', 0, 51],
    ['score.maximum', 0, 101],
    ['score.step', 0, 101],
    ['recusal.lookBackYears', 0, 51],
  ])('%s is refused as %j and as %j', (path, low, high) => {
    for (const value of [low, high]) expect(fieldsOf(parseRuleset(withValue(county, path, value)))).toEqual([path]);
  });

  it('the bounds themselves are accepted', () => {
    const bounds: readonly (readonly [string, unknown, unknown])[] = [
      ['version', 1, 9999],
      ['caps.NOMINATION', 0, 100],
      ['noticeWorkingDays', 1, 60],
      ['reapplyYears', 1, 50],
      ['ballot.runOffs', 0, 10],
      ['score.spreadThreshold', 0, 100],
      ['ballot.oneListOnly', true, false],
      ['ballot.order', ['QUALITY_AWARD', 'NOMINATION'], ['NOMINATION', 'QUALITY_AWARD']],
    ];
    for (const [path, low, high] of bounds) {
      for (const value of [low, high]) expect(fieldsOf(parseRuleset(withValue(county, path, value)))).toEqual([]);
    }
  });

  it.each([
    [{ ballot: { quorum: { numerator: 4, denominator: 3 } } }, ['ballot.quorum.numerator']],
    [{ ballot: { quorum: { numerator: 3, denominator: 3 } } }, []],
    [{ ballot: { majority: { numerator: 2, denominator: 2 } } }, ['ballot.majority.numerator']],
    [{ ballot: { majority: { numerator: 1, denominator: 3 } } }, ['ballot.majority.numerator']],
    [{ ballot: { majority: { numerator: 2, denominator: 3 } } }, []],
    [{ score: { maximum: 100, step: 30 } }, ['score.step']],
    [{ score: { maximum: 100, step: 25 } }, []],
  ])('proportions of %j', (changes, fields) => {
    expect(fieldsOf(amendRuleset(county, changes))).toEqual(fields);
  });

  it("the Office changes an interpretation and its numbers; the version grows and the first is untouched", () => {
    const words = text('匿名信息按异议受理：{parameters.anonymousIsLead}。', 'Anonymous is a lead: {parameters.anonymousIsLead}.');
    const second = amendRuleset(V1, {
      name: { en: 'second' },
      ballot: { quorum: { numerator: 3, denominator: 4 }, runOffs: 1 },
      interpretations: { 'I-7': { text: words, parameters: { anonymousIsLead: false } } },
    });
    if (Array.isArray(second)) throw new TypeError('refused');
    expect(second).toMatchObject({
      version: 2,
      name: { zh: V1.name.zh, en: 'second' },
      caps: V1.caps,
      ballot: { quorum: { numerator: 3, denominator: 4 }, majority: V1.ballot.majority, runOffs: 1 },
    });
    expect(interpretationText(second as Ruleset, 'I-7', 'en')).toBe('Anonymous is a lead: no.');
    expect(interpretationText(second as Ruleset, 'I-6', 'en')).toContain('at least 3/4 of the members');
    expect(V1.version).toBe(1);
    expect(parameterOf(V1, 'I-7', 'anonymousIsLead')).toBe(true);
  });

  it('no changes make the same ruleset one version on', () => {
    expect(amendRuleset(V1, {})).toEqual({ ...V1, version: 2 });
  });

  it.each([
    ['id', { id: 'OTHER' }],
    ['version', { version: 7 }],
    ['capz', { capz: 3 }],
    ['caps.GOLD', { caps: { GOLD: 1 } }],
    ['toString', { toString: 1 }],
  ])('%s is nothing to change', (field, changes) => {
    expect(fieldsOf(amendRuleset(county, changes))).toEqual([field]);
  });

  it.each([
    ['of another type', { 'I-3': { parameters: { submissionDayCounts: 'yes' } } }],
    ['naming a number that is none', { 'I-3': { text: { en: '{eligibility.decades}' } } }],
    ['naming a parameter that is none', { 'I-3': { text: { zh: '{parameters.x}' } } }],
    ['without words', { 'I-3': { text: { zh: '' } } }],
    ['without English words', { 'I-3': { text: { en: '' } } }],
  ])('an interpretation %s is refused', (_, interpretations) => {
    expect(fieldsOf(amendRuleset(V1, { interpretations }))).toEqual(['interpretations.I-3']);
  });

  it('interpretations are all there and in order', () => {
    expect(fieldsOf(parseRuleset({ ...V1, interpretations: V1.interpretations.slice(0, 8) }))).toEqual(['interpretations.I-9']);
    expect(fieldsOf(parseRuleset({ ...V1, interpretations: [...V1.interpretations].reverse() }))).toHaveLength(8);
    expect(fieldsOf(parseRuleset({ ...V1, interpretations: 'none' }))).toHaveLength(9);
    expect(fieldsOf(parseRuleset({ ...V1, interpretations: undefined }))).toHaveLength(9);
    expect(fieldsOf(parseRuleset(withValue(V1, 'interpretations.0', { id: 'I-1' })))).toEqual(['interpretations.I-1']);
  });

  it.each([
    ['caps.QUALITY_AWARD', { caps: { QUALITY_AWARD: 4 } }],
    ['caps.NOMINATION', { caps: { NOMINATION: 4 } }],
    ['territory', { territory: ['652801'] }],
    ['cycleYears', { cycleYears: 1 }],
    ['noticeWorkingDays', { noticeWorkingDays: 4 }],
    ['objection.forwardWorkingDays', { objection: { forwardWorkingDays: 4 } }],
    ['objection.reportWorkingDays', { objection: { reportWorkingDays: 6 } }],
    ['eligibility.years', { eligibility: { years: 6 } }],
    ['eligibility.yearsNewField', { eligibility: { yearsNewField: 2 } }],
    ['eligibility.lookBackYears', { eligibility: { lookBackYears: 4 } }],
    ['reapplyYears', { reapplyYears: 4 }],
    ['bars.falseMaterialYears', { bars: { falseMaterialYears: 4 } }],
    ['bars.deceitYears', { bars: { deceitYears: 11 } }],
    ['supervisionYears', { supervisionYears: 6 }],
  ])("the regulation fixes the prefecture's %s, not a county's", (field, changes) => {
    expect(fieldsOf(amendRuleset(V1, changes))).toEqual([field]);
    expect(fieldsOf(amendRuleset(county, changes))).toEqual([]);
  });

  it('a notice may be longer than the regulation asks', () => {
    expect(fieldsOf(amendRuleset(V1, { noticeWorkingDays: 7 }))).toEqual([]);
  });

  it('what is wrong is said in both languages', () => {
    const [first] = amendRuleset(V1, { caps: { QUALITY_AWARD: 4 } }) as readonly unknown[];
    if (!isRefusal(first)) throw new TypeError('not refused');
    expect(refusalText(first, 'zh')).toBe('依据第二十四条：“质量奖名额”填写有误：办法规定为3。请改正后再提交。');
    expect(refusalText(first, 'en')).toBe('Art. 24: "quality awards" is not valid: the regulation says 3. Correct it and try again.');
    const reasons = [
      amendRuleset(county, { ballot: { quorum: { numerator: 4 } } }),
      amendRuleset(county, { ballot: { majority: { numerator: 2 } } }),
      amendRuleset(county, { ballot: { majority: { denominator: 3 } } }),
      amendRuleset(county, { score: { step: 30 } }),
      amendRuleset(county, { capz: 1 }),
      amendRuleset(V1, { territory: ['652801', '652822'] }),
      amendRuleset(V1, { interpretations: { 'I-3': { text: { zh: '' } } } }),
    ].map((problems) => (problems as readonly Parameters<typeof refusalText>[0][]).map((each) => [refusalText(each, 'zh'), refusalText(each, 'en')]));
    expect(reasons).toMatchSnapshot();
  });
});
