import { describe, expect, it } from 'vitest';
import { LAW } from '../law.fixture.ts';
import { reasonIsGiven, secondPersonSigns } from './procedure.ts';
import {
  adverseAnswersAreWeighed,
  authoritiesAreConsulted,
  QUALIFICATION_RULES,
  qualificationIsPassed,
  qualificationIsReviewed,
} from './qualification.ts';
import { issuerOf, opinionIsPrepared, sixChecksArePassed, unitIsCompetent } from './recommendation.ts';
import { check } from './rule.ts';

describe('the recommending unit (Art. 8)', () => {
  const organization = { divisionCode: '652801', industry: 'C' };

  it.each([
    ['of the place', { kind: 'COUNTY', divisionCode: '652801' }],
    ['of the zone', { kind: 'ZONE', divisionCode: '652801' }],
    ['of the industry', { kind: 'DEPARTMENT', industries: ['B', 'C'] }],
  ] as const)('%s is competent', (_, unit) => expect(check(unitIsCompetent, { organization, unit }, LAW)).toBe(true));

  it('must be chosen', () => {
    expect(check(unitIsCompetent, { organization }, LAW)).toMatchObject({ code: 'UNIT_NOT_CHOSEN', articles: ['Art. 8', 'Art. 11(2)'] });
  });

  it('of another place is not competent', () => {
    expect(check(unitIsCompetent, { organization, unit: { kind: 'COUNTY', divisionCode: '652824', industries: ['C'] } }, LAW)).toMatchObject({
      code: 'UNIT_NOT_COMPETENT',
      facts: [
        { value: 'COUNTY', display: { zh: '县（市）市场监督管理部门' } },
        { value: '652824', display: { zh: '若羌县', en: 'Ruoqiang County' } },
        { value: '652801', display: { zh: '库尔勒市', en: 'Korla City' } },
      ],
    });
    expect(check(unitIsCompetent, { organization, unit: { kind: 'ZONE' } }, LAW)).toMatchObject({ facts: [{}, { value: '' }, {}] });
    expect(check(unitIsCompetent, { organization, unit: { kind: 'COUNTY', divisionCode: null } }, LAW)).toMatchObject({
      facts: [{}, { value: '', display: { zh: '' } }, {}],
    });
  });

  it('of another industry is not competent', () => {
    expect(check(unitIsCompetent, { organization, unit: { kind: 'DEPARTMENT', divisionCode: '652801', industries: ['P', 'Q'] } }, LAW)).toMatchObject({
      code: 'UNIT_NOT_COMPETENT',
      facts: [
        { value: 'DEPARTMENT' },
        { value: 'P,Q', display: { zh: '教育、卫生和社会工作', en: 'education, health and social work' } },
        { value: 'C', display: { zh: '制造业', en: 'manufacturing' } },
      ],
    });
    expect(check(unitIsCompetent, { organization: { ...organization, industry: 'x' }, unit: { kind: 'DEPARTMENT' } }, LAW)).toMatchObject({
      facts: [{}, { value: '' }, { value: 'x', display: { zh: 'x', en: 'x' } }],
    });
  });

  it('says whose opinion it is (Art. 11(3))', () => {
    expect([issuerOf('COUNTY'), issuerOf('ZONE'), issuerOf('DEPARTMENT')].map((each) => each.zh)).toEqual([
      '县（市）人民政府',
      '开发区管委会',
      '自治州行业行政主管部门',
    ]);
  });
});

describe('six checks (Art. 11(3))', () => {
  const kinds = ['CONDITIONS', 'PROCEDURE', 'COMPLETE', 'TRUE', 'ACCURATE', 'LAWFUL'] as const;
  const all = kinds.map((each) => ({ check: each, passed: true }));

  it('are all made and passed', () => expect(check(sixChecksArePassed, { checks: all }, LAW)).toBe(true));

  it.each(kinds)('%s is missed', (kind) => {
    expect(check(sixChecksArePassed, { checks: all.filter((each) => each.check !== kind) }, LAW)).toMatchObject({
      code: 'CHECKS_INCOMPLETE',
      facts: [{ value: kind }],
    });
    expect(check(sixChecksArePassed, { checks: all.map((each) => ({ ...each, passed: each.check !== kind })) }, LAW)).toMatchObject({
      code: 'CHECKS_NOT_PASSED',
      facts: [{ value: kind }],
    });
  });

  it('missing ones come before failed ones, in the order of the article', () => {
    expect(check(sixChecksArePassed, { checks: [{ check: 'TRUE', passed: false }] }, LAW)).toMatchObject({
      facts: [{ value: 'CONDITIONS,PROCEDURE,COMPLETE,ACCURATE,LAWFUL' }],
    });
  });
});

it('an opinion is written before it is issued', () => {
  expect(check(opinionIsPrepared, { recommendation: { unitKind: 'ZONE', opinion: '同意' } }, LAW)).toBe(true);
  for (const opinion of [undefined, null, '', ' \n']) {
    expect(check(opinionIsPrepared, { recommendation: { unitKind: 'ZONE', opinion } }, LAW)).toMatchObject({
      code: 'OPINION_NOT_PREPARED',
      facts: [{ value: 'ZONE', display: { zh: '开发区管委会', en: "the zone's management committee" } }],
    });
  }
});

describe('the qualification review (Art. 11(4))', () => {
  const sound = {
    qualification: { conditions: true, complete: true, proceduresSound: true, finding: '' },
    consultations: [{ answer: 'NO_OBJECTION' }],
  } as const;

  it('of everything, passed, with the authorities asked', () => {
    for (const rule of QUALIFICATION_RULES) expect(check(rule, sound, LAW)).toBe(true);
    expect(QUALIFICATION_RULES).toEqual([qualificationIsReviewed, qualificationIsPassed, authoritiesAreConsulted, adverseAnswersAreWeighed]);
  });

  it.each(['conditions', 'complete', 'proceduresSound'] as const)('%s', (key) => {
    for (const unknown of [undefined, null]) {
      const facts = { ...sound, qualification: { ...sound.qualification, [key]: unknown } };
      expect(check(qualificationIsReviewed, facts, LAW)).toMatchObject({ code: 'QUALIFICATION_INCOMPLETE', facts: [{ value: key }] });
    }
    const failed = { ...sound, qualification: { ...sound.qualification, [key]: false } };
    expect(check(qualificationIsReviewed, failed, LAW)).toBe(true);
    expect(check(qualificationIsPassed, failed, LAW)).toMatchObject({ code: 'QUALIFICATION_NOT_PASSED', facts: [{ value: key }] });
  });

  it('words what is reviewed', () => {
    expect(check(qualificationIsPassed, { qualification: {}, consultations: [] }, LAW)).toMatchSnapshot();
  });

  it('authorities are asked and have answered', () => {
    expect(check(authoritiesAreConsulted, { ...sound, consultations: [] }, LAW)).toMatchObject({ code: 'CONSULTATION_MISSING' });
    expect(check(authoritiesAreConsulted, { ...sound, consultations: [{ answer: null }, {}, { answer: 'OBJECTION' }] }, LAW)).toMatchObject({
      code: 'CONSULTATION_PENDING',
      facts: [{ value: 2 }],
    });
    expect(check(authoritiesAreConsulted, { ...sound, consultations: [{ answer: 'OBJECTION' }] }, LAW)).toBe(true);
  });

  it('adverse answers are weighed', () => {
    const consultations = [{ answer: 'ADVERSE_RECORD' }, { answer: 'OBJECTION' }, { answer: 'NO_OBJECTION' }, {}] as const;
    for (const finding of [undefined, null, '', ' ']) {
      expect(check(adverseAnswersAreWeighed, { qualification: { finding }, consultations }, LAW)).toMatchObject({
        code: 'CONSULTATION_NOT_WEIGHED',
        facts: [{ value: 2 }],
      });
    }
    expect(check(adverseAnswersAreWeighed, { qualification: { finding: '已核实' }, consultations }, LAW)).toBe(true);
    expect(check(adverseAnswersAreWeighed, { qualification: {}, consultations: [{ answer: 'NO_OBJECTION' }] }, LAW)).toBe(true);
  });
});

describe('two persons (Art. 7)', () => {
  const actor = { personId: 'a' };

  it('one prepares, another signs', () => {
    expect(check(secondPersonSigns, { action: 'x', actor, preparedBy: { personId: 'b', name: 'B' } }, LAW)).toBe(true);
    expect(check(secondPersonSigns, { action: 'x', actor, preparedBy: { personId: 'a', name: 'A' } }, LAW)).toMatchObject({
      code: 'SECOND_PERSON_REQUIRED',
      facts: [{ value: 'x' }, { value: 'A' }],
    });
    for (const preparedBy of [undefined, null]) {
      expect(check(secondPersonSigns, { action: 'x', actor, preparedBy }, LAW)).toMatchObject({ code: 'NOT_PREPARED', facts: [{ value: 'x' }] });
    }
  });

  it('a reason is given', () => {
    expect(check(reasonIsGiven, { action: 'x', reason: 'why' }, LAW)).toBe(true);
    for (const reason of [undefined, null, '', '\t']) {
      expect(check(reasonIsGiven, { action: 'x', reason }, LAW)).toMatchObject({ code: 'REASON_REQUIRED', facts: [{ value: 'x' }] });
    }
  });
});
