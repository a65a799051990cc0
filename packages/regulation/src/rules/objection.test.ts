import { describe, expect, it } from 'vitest';
import { UNDER_REVIEW } from '../enumerations/stage.ts';
import { codeOf, LAW, lawInterpreted, lawWith, on, valuesOf } from '../law.fixture.ts';
import { isOverrun, objectionClocks } from '../objection-clock.ts';
import { determinationDisqualifies, disqualifies, OBJECTION_OUTCOMES } from './determination.ts';
import type { ObjectionOutcome } from './determination.ts';
import {
  determinationIsReasoned,
  investigationIsReported,
  missingParts,
  OBJECTION_PARTS,
  OBJECTION_STATUSES,
  OBJECTION_STEPS,
  objectionIsComplete,
  objectionIsNotAnonymous,
  objectionStepsAreInOrder,
  reviewIsRunning,
} from './objection.ts';
import type { ObjectionParts, ObjectionStatus, ObjectionStep } from './objection.ts';
import { check } from './rule.ts';

const person: ObjectionParts = {
  kind: 'PERSON', name: '王', text: '材料不实', evidence: 1, telephone: '0996', postalAddress: '库尔勒', signed: true, identityProof: true,
};
const unit: ObjectionParts = {
  kind: 'UNIT', name: '某公司', text: '材料不实', evidence: 2, telephone: '0996', postalAddress: '库尔勒', domicile: '库尔勒', sealed: true,
};

describe('what an objection brings (Art. 12)', () => {
  it('of a person and of a unit is complete', () => {
    for (const objection of [person, unit]) {
      expect(missingParts(objection)).toEqual([]);
      expect(check(objectionIsComplete, { objection }, LAW)).toBe(true);
      expect(check(objectionIsNotAnonymous, { objection }, LAW)).toBe(true);
    }
  });

  it.each([
    ['PERSON', person, ['name', 'text', 'evidence', 'signed', 'telephone', 'postalAddress', 'identityProof']],
    ['UNIT', unit, ['name', 'text', 'evidence', 'domicile', 'telephone', 'postalAddress', 'sealed']],
  ] as const)('what a %s leaves out is named, one by one and all together', (kind, whole, required) => {
    for (const part of required) {
      for (const nothing of [undefined, null, '', '  ', false, 0]) {
        expect(missingParts({ ...whole, [part]: nothing } as ObjectionParts)).toEqual([part]);
      }
    }
    expect(missingParts({ kind, evidence: 0 })).toEqual(required);
  });

  it('a unit needs no signature of a person, nor a person a seal', () => {
    expect(missingParts({ ...unit, signed: false, identityProof: false })).toEqual([]);
    expect(missingParts({ ...person, sealed: false, domicile: null })).toEqual([]);
  });

  it('is refused with the names of what is missing', () => {
    expect(check(objectionIsComplete, { objection: { ...person, signed: false, evidence: 0 } }, LAW)).toMatchObject({
      code: 'OBJECTION_INCOMPLETE',
      articles: ['Art. 12'],
      facts: [{ key: 'missing', value: 'evidence,signed', display: { zh: '证明材料、本人签名', en: 'evidence, signature' } }],
    });
  });

  it('without a name is a lead (I-7)', () => {
    for (const name of [undefined, null, '', ' ']) {
      expect(check(objectionIsNotAnonymous, { objection: { ...person, name } }, LAW)).toMatchObject({
        code: 'OBJECTION_ANONYMOUS',
        interpretation: 'I-7',
      });
    }
    expect(check(objectionIsNotAnonymous, { objection: { ...person, name: '' } }, lawInterpreted('I-7', { anonymousIsLead: false }))).toBe(true);
  });

  it('comes while the review runs', () => {
    for (const stage of UNDER_REVIEW) expect(check(reviewIsRunning, { stage }, LAW)).toBe(true);
    for (const stage of ['DRAFT', 'INTERNAL_NOTICE', 'AWARDED', 'WITHDRAWN'] as const) {
      expect(check(reviewIsRunning, { stage }, LAW)).toMatchObject({ code: 'OBJECTION_OUTSIDE_REVIEW', facts: [{ value: stage }] });
    }
    expect(check(reviewIsRunning, { stage: 'AWARDED' }, LAW)).toMatchObject({ facts: [{ display: { zh: '已获奖', en: 'Awarded' } }] });
  });
});

describe('its handling (Art. 13)', () => {
  it('takes the steps in their order', () => {
    const allowed = (step: ObjectionStep) =>
      (Object.keys(OBJECTION_STATUSES) as ObjectionStatus[]).filter((status) => check(objectionStepsAreInOrder, { step, status }, LAW) === true);
    expect(Object.fromEntries((Object.keys(OBJECTION_STEPS) as ObjectionStep[]).map((step) => [step, allowed(step)]))).toEqual({
      complete: ['INCOMPLETE'],
      withdraw: ['INCOMPLETE', 'RECEIVED', 'FORWARDED', 'REPORTED'],
      forward: ['RECEIVED'],
      report: ['FORWARDED'],
      determine: ['FORWARDED', 'REPORTED'],
    });
    expect(check(objectionStepsAreInOrder, { step: 'report', status: 'RECEIVED' }, LAW)).toMatchObject({
      code: 'OBJECTION_STEP_OUT_OF_ORDER',
      articles: ['Art. 13'],
      facts: [{ value: 'report', display: { zh: '报告调查情况' } }, { value: 'RECEIVED', display: { zh: '已收到' } }],
    });
  });

  it('waits for the report, but not longer than its five working days', () => {
    const judge = (day: string, reportedOn?: string) =>
      check(investigationIsReported, { on: on(day), investigation: { forwardedOn: on('2026-09-29'), reportedOn: reportedOn ? on(reportedOn) : null } }, LAW);
    expect(judge('2026-09-30', '2026-09-30')).toBe(true);
    expect(judge('2026-10-12')).toMatchObject({
      code: 'INVESTIGATION_PENDING',
      interpretation: 'I-1',
      facts: [{ value: '2026-09-29' }, { value: '2026-10-12' }],
      succeedsFrom: '2026-10-13',
    });
    expect(judge('2026-10-13')).toBe(true);
  });

  it('ends in a reasoned determination with a reply', () => {
    const draft = { outcome: 'UPHELD', reason: '查实', replyToObjector: '答复' };
    expect(check(determinationIsReasoned, { draft }, LAW)).toBe(true);
    for (const part of ['outcome', 'reason', 'replyToObjector'] as const) {
      for (const nothing of [undefined, null, '', ' ']) {
        expect(check(determinationIsReasoned, { draft: { ...draft, [part]: nothing } }, LAW)).toMatchObject({
          code: 'DETERMINATION_WITHOUT_REASON',
          facts: [{ value: part }],
        });
      }
    }
    expect(check(determinationIsReasoned, { draft: {} }, LAW)).toMatchSnapshot('empty draft');
    expect({ OBJECTION_PARTS, OBJECTION_STATUSES, OBJECTION_STEPS, OBJECTION_OUTCOMES }).toMatchSnapshot('words');
  });

  it.each([
    ['UPHELD', true, true],
    ['PARTLY_UPHELD', true, true],
    ['NOT_UPHELD', true, false],
    ['UPHELD', false, false],
  ] as const)('%s, forbidden %s: disqualified %s (R18)', (outcome: ObjectionOutcome, forbidden, ends) => {
    const facts = { determination: { outcome, forbidden } };
    expect(disqualifies(facts)).toBe(ends);
    const result = check(determinationDisqualifies, facts, LAW);
    expect(codeOf(result)).toBe(ends ? 'HOLDS' : 'NOT_A_DISQUALIFYING_FACT');
    expect(valuesOf(result)).toEqual(ends ? [] : [outcome, forbidden]);
  });
});

describe('its clocks (R16)', () => {
  const days = { receivedOn: on('2026-09-28') };

  it('run three working days to forward, over the holiday', () => {
    const [forward, ...rest] = objectionClocks(days, on('2026-10-08'), LAW);
    expect(rest).toEqual([]);
    expect(forward).toMatchObject({
      clock: 'FORWARD',
      label: { zh: '转送调查期限', en: 'forwarding' },
      article: 'Art. 13',
      period: { event: '2026-09-28', amount: 3, lastDay: '2026-10-08' },
      doneOn: null,
      workingDaysLate: 0,
    });
    expect(isOverrun(forward!, on('2026-10-08'))).toBe(false);
    expect(isOverrun(forward!, on('2026-10-09'))).toBe(true);
  });

  it('count how late an open one is by today', () => {
    // 9 and 10 October (a make-up Saturday) are worked, the 11th is not.
    expect(objectionClocks(days, on('2026-10-11'), LAW)[0]).toMatchObject({ workingDaysLate: 2, doneOn: null });
    expect(objectionClocks({ ...days, forwardedOn: null }, on('2026-10-09'), LAW)).toMatchObject([{ workingDaysLate: 1 }]);
  });

  it('record the overrun of a late step, and let it go on', () => {
    const [forward, report] = objectionClocks({ ...days, forwardedOn: on('2026-10-12'), reportedOn: on('2026-10-19') }, on('2026-12-01'), LAW);
    expect(forward).toMatchObject({ doneOn: '2026-10-12', workingDaysLate: 3 });
    expect(isOverrun(forward!, on('2026-12-01'))).toBe(true);
    expect(report).toMatchObject({
      clock: 'REPORT',
      label: { zh: '调查报告期限', en: 'report of the investigation' },
      period: { event: '2026-10-12', amount: 5, lastDay: '2026-10-19' },
      doneOn: '2026-10-19',
      workingDaysLate: 0,
    });
    expect(isOverrun(report!, on('2026-12-01'))).toBe(false);
  });

  it('by the numbers of the ruleset', () => {
    const law = lawWith({ objection: { forwardWorkingDays: 1, reportWorkingDays: 2 } });
    expect(objectionClocks({ ...days, forwardedOn: on('2026-09-29') }, on('2026-09-30'), law).map((each) => each.period.lastDay)).toEqual([
      '2026-09-29',
      '2026-10-08',
    ]);
  });
});
