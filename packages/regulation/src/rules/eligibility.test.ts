import { describe, expect, it } from 'vitest';
import { LAW, lawInterpreted, lawWith, on } from '../law.fixture.ts';
import { check } from './rule.ts';
import type { Rule } from './rule.ts';
import {
  appliesOnceACycle,
  creditCodeIsSound,
  ELIGIBILITY_RULES,
  establishedInTerritory,
  namesItsParent,
  noAdverseRecord,
  notAwardedLately,
  notBarred,
  operatedLongEnough,
} from './eligibility.ts';
import type { EligibilityFacts } from './eligibility.ts';

type Organization = EligibilityFacts['organization'];

const sound: Organization = {
  divisionCode: '652801',
  operatingSince: on('2010-05-01'),
  newField: false,
  records: [],
  bars: [],
  awards: [],
};

function judge(rule: Rule<EligibilityFacts>, day: string, organization: Partial<Organization>, law = LAW) {
  return check(rule, { on: on(day), organization: { ...sound, ...organization } }, law);
}

const facts = (refusal: ReturnType<typeof judge>) =>
  refusal === true ? {} : Object.fromEntries(refusal.facts.map((each) => [each.key, each.value]));

describe('established in the prefecture (Art. 9(2))', () => {
  it.each(['652800', '652801', '652822', '652823', '652824', '652825', '652826', '652827', '652828', '652829', '652871'])(
    '%s is in the territory',
    (divisionCode) => expect(judge(establishedInTerritory, '2026-06-30', { divisionCode })).toBe(true),
  );

  it('is not elsewhere: Tiemenguan is a city of the Corps, not of the prefecture', () => {
    const refusal = judge(establishedInTerritory, '2026-06-30', { divisionCode: '659006' });
    expect(refusal).toMatchObject({ code: 'OUTSIDE_TERRITORY', articles: ['Art. 9(2)'] });
    expect(refusal).not.toHaveProperty('succeedsFrom');
    expect(facts(refusal)).toEqual({ division: '659006' });
  });

  it("names the place in a county's own programme", () => {
    const law = lawWith({ territory: ['652822'] });
    expect(judge(establishedInTerritory, '2026-06-30', { divisionCode: '652822' }, law)).toBe(true);
    expect(judge(establishedInTerritory, '2026-06-30', {}, law)).toMatchObject({
      facts: [{ key: 'division', value: '652801', display: { zh: '库尔勒市', en: 'Korla City' } }],
    });
  });
});

describe('in operation for 5 full years, 3 in a new field (Art. 9(2), I-3)', () => {
  it.each([
    { since: '2021-03-01', last: '2026-02-28', first: '2026-03-01', newField: false },
    { since: '2023-03-01', last: '2026-02-28', first: '2026-03-01', newField: true },
    { since: '2020-02-29', last: '2025-02-27', first: '2025-02-28', newField: false },
    { since: '2021-12-31', last: '2024-12-30', first: '2024-12-31', newField: true },
  ])('since $since: from $first', ({ since, last, first, newField }) => {
    const organization = { operatingSince: on(since), newField };
    expect(judge(operatedLongEnough, first, organization)).toBe(true);
    expect(judge(operatedLongEnough, last, organization)).toMatchObject({
      code: 'OPERATION_TOO_SHORT',
      interpretation: 'I-3',
      succeedsFrom: first,
    });
  });

  it('says how many years are reached and required', () => {
    expect(facts(judge(operatedLongEnough, '2024-02-28', { operatingSince: on('2020-02-29') }))).toEqual({
      operatingSince: '2020-02-29',
      required: 5,
      reached: 3,
      newField: false,
    });
    expect(facts(judge(operatedLongEnough, '2024-02-28', { operatingSince: on('2023-01-01'), newField: true }))).toMatchObject({
      required: 3,
      reached: 1,
    });
    expect(facts(judge(operatedLongEnough, '2020-01-01', { operatingSince: on('2023-01-01') }))).toMatchObject({ reached: 0 });
  });

  it('waits for the next day where the day of submission does not count', () => {
    const law = lawInterpreted('I-3', { submissionDayCounts: false });
    const refusal = judge(operatedLongEnough, '2026-03-01', { operatingSince: on('2021-03-01') }, law);
    expect(refusal).toMatchObject({ succeedsFrom: '2026-03-02' });
    expect(facts(refusal)).toMatchObject({ reached: 4 });
    expect(judge(operatedLongEnough, '2026-03-02', { operatingSince: on('2021-03-01') }, law)).toBe(true);
  });
});

describe('no adverse record in the last 3 years (Art. 9(3), I-3)', () => {
  const record = (kind: 'ACCIDENT' | 'VIOLATION' | 'DISHONESTY', severity: 'MINOR' | 'SERIOUS' | 'MAJOR', day: string) => ({
    kind,
    severity,
    occurredOn: on(day),
  });

  it('looks back from the day of submission', () => {
    const records = [record('ACCIDENT', 'MAJOR', '2023-06-30')];
    expect(judge(noAdverseRecord, '2026-06-30', { records })).toMatchObject({
      code: 'ADVERSE_RECORD',
      articles: ['Art. 9(3)'],
      succeedsFrom: '2026-07-01',
    });
    expect(judge(noAdverseRecord, '2026-07-01', { records })).toBe(true);
    expect(judge(noAdverseRecord, '2023-06-30', { records })).not.toBe(true);
    expect(judge(noAdverseRecord, '2023-06-29', { records })).toBe(true);
  });

  it('counts a leap day to the end of February', () => {
    const records = [record('VIOLATION', 'MINOR', '2024-02-29')];
    expect(judge(noAdverseRecord, '2027-02-28', { records })).toMatchObject({ succeedsFrom: '2027-03-01' });
  });

  it.each([
    ['ACCIDENT', 'MINOR', true],
    ['ACCIDENT', 'SERIOUS', true],
    ['ACCIDENT', 'MAJOR', false],
    ['VIOLATION', 'MINOR', false],
    ['DISHONESTY', 'MINOR', false],
  ] as const)('%s of severity %s: clean %s', (kind, severity, clean) => {
    expect(judge(noAdverseRecord, '2026-06-30', { records: [record(kind, severity, '2025-01-01')] }) === true).toBe(clean);
  });

  it('names the record that lasts longest, and the day after the last of a chain of records', () => {
    const records = [
      record('VIOLATION', 'MINOR', '2025-01-10'),
      record('DISHONESTY', 'MINOR', '2024-05-05'),
      record('VIOLATION', 'MINOR', '2027-12-01'),
      record('ACCIDENT', 'MINOR', '2029-01-01'),
    ];
    const refusal = judge(noAdverseRecord, '2026-06-30', { records });
    expect(facts(refusal)).toEqual({ kind: 'VIOLATION', occurredOn: '2025-01-10', lookBackYears: 3 });
    expect(refusal).toMatchObject({ succeedsFrom: '2030-12-02' });
  });
});

describe('winners wait (Art. 15, I-4)', () => {
  it('a quality award of 2023-06-30 may apply again from 2028-07-01', () => {
    const awards = [{ tier: 'QUALITY_AWARD', commendedOn: on('2023-06-30') }] as const;
    const refusal = judge(notAwardedLately, '2028-06-30', { awards });
    expect(refusal).toMatchObject({ code: 'REAPPLY_TOO_SOON', articles: ['Art. 15'], interpretation: 'I-4', succeedsFrom: '2028-07-01' });
    expect(facts(refusal)).toEqual({ commendedOn: '2023-06-30', reapplyYears: 5 });
    expect(judge(notAwardedLately, '2023-06-30', { awards })).not.toBe(true);
    expect(judge(notAwardedLately, '2028-07-01', { awards })).toBe(true);
  });

  it('an award of a leap day ends with February', () => {
    const awards = [{ tier: 'QUALITY_AWARD', commendedOn: on('2024-02-29') }] as const;
    expect(judge(notAwardedLately, '2029-02-28', { awards })).toMatchObject({ succeedsFrom: '2029-03-01' });
  });

  it('a nomination may reapply at once', () => {
    expect(judge(notAwardedLately, '2026-06-30', { awards: [{ tier: 'NOMINATION', commendedOn: on('2026-06-01') }] })).toBe(true);
  });
});

describe('bars (Art. 19, I-4)', () => {
  const bar = { reason: 'DECEIT_OR_BRIBERY', from: on('2024-02-29'), until: on('2034-02-28') } as const;

  it('holds from the determination to the last day', () => {
    const refusal = judge(notBarred, '2034-02-28', { bars: [bar] });
    expect(refusal).toMatchObject({ code: 'BARRED', articles: ['Art. 19'], succeedsFrom: '2034-03-01' });
    expect(facts(refusal)).toEqual({ reason: 'DECEIT_OR_BRIBERY', from: '2024-02-29', until: '2034-02-28' });
    expect(judge(notBarred, '2024-02-29', { bars: [bar] })).not.toBe(true);
    expect(judge(notBarred, '2024-02-28', { bars: [bar] })).toBe(true);
    expect(judge(notBarred, '2034-03-01', { bars: [bar] })).toBe(true);
  });

  it('names the bar that lasts longest, and one whose reason is not known', () => {
    const bars = [{ from: on('2026-01-01'), until: on('2031-01-01') }, { ...bar, until: on('2027-01-01') }];
    const refusal = judge(notBarred, '2026-06-30', { bars });
    expect(facts(refusal)).toEqual({ reason: 'UNSTATED', from: '2026-01-01', until: '2031-01-01' });
    expect(facts(judge(notBarred, '2026-06-30', { bars: bars.toReversed() }))).toMatchObject({ until: '2031-01-01' });
    expect(refusal).toMatchObject({ succeedsFrom: '2031-01-02' });
  });
});

describe('what the register asks', () => {
  const registration = { kind: 'LEGAL_PERSON', creditCode: '91652801MA00000004' } as const;

  it('a part names its parent (Art. 2)', () => {
    expect(check(namesItsParent, { registration }, LAW)).toBe(true);
    expect(check(namesItsParent, { registration: { ...registration, kind: 'UNINCORPORATED' } }, LAW)).toBe(true);
    for (const kind of ['BRANCH', 'INTERNAL_UNIT', 'DISPATCHED_UNIT'] as const) {
      expect(check(namesItsParent, { registration: { ...registration, kind } }, LAW)).toMatchObject({
        code: 'ORGANIZATION_PARENT_MISSING',
        facts: [{ value: kind }],
      });
      expect(check(namesItsParent, { registration: { ...registration, kind, parentId: 'p' } }, LAW)).toBe(true);
    }
  });

  it('the credit code passes its check', () => {
    expect(check(creditCodeIsSound, { registration: { ...registration, creditCode: '91350100M000100Y43' } }, LAW)).toBe(true);
    expect(check(creditCodeIsSound, { registration: { ...registration, creditCode: '91350100M000100Y44' } }, LAW)).toMatchObject({
      code: 'CREDIT_CODE_INVALID',
      facts: [{ value: '91350100M000100Y44' }, { value: 'CHECK', display: { zh: '校验位不符' } }],
    });
  });

  it('one application a cycle', () => {
    expect(check(appliesOnceACycle, {}, LAW)).toBe(true);
    expect(check(appliesOnceACycle, { existingNumber: 'BZ-2026-0007' }, LAW)).toMatchObject({
      code: 'ALREADY_APPLIED',
      facts: [{ value: 'BZ-2026-0007' }],
    });
  });
});

it('the computed conditions come in the order of the articles', () => {
  expect(ELIGIBILITY_RULES.map((rule) => rule.id)).toEqual([
    'eligibility.territory',
    'eligibility.operation',
    'eligibility.record',
    'eligibility.reapply',
    'eligibility.bar',
  ]);
});
