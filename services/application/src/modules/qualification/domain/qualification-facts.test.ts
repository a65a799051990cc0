import { instant } from '@award/calendar';
import { PREFECTURE_RULESET_V1, QUALIFICATION_RULES, checkAll } from '@award/regulation';
import type { Law } from '@award/regulation';
import { workingCalendar } from '@award/calendar';
import { expect, it } from 'vitest';
import { qualificationFacts } from './qualification-facts.ts';

const law: Law = { ruleset: PREFECTURE_RULESET_V1, calendar: workingCalendar() };
const review = { complete: true, proceduresSound: true, finding: 'weighed', preparedAt: instant('2026-05-10T02:00:00.000Z') };
const passing = [{ outcome: 'PASS' }, { outcome: 'NOT_COMPUTED' }] as const;
const codeOf = (facts: ReturnType<typeof qualificationFacts>): string | true => {
  const result = checkAll(QUALIFICATION_RULES, facts, law);
  return result === true ? true : result.code;
};

it('accepts what was reviewed, consulted on and weighed', () => {
  expect(codeOf(qualificationFacts(review, passing, [{ answer: 'NO_OBJECTION', answeredAt: instant('2026-05-20T02:00:00.000Z') }]))).toBe(true);
});

it('does not take a failed computed clause for met conditions', () => {
  expect(codeOf(qualificationFacts(review, [{ outcome: 'FAIL' }], []))).toBe('QUALIFICATION_NOT_PASSED');
});

it('lets no finding weigh an adverse answer that came after it', () => {
  const late = { answer: 'ADVERSE_RECORD', answeredAt: instant('2026-05-11T02:00:00.000Z') } as const;
  const early = { answer: 'ADVERSE_RECORD', answeredAt: instant('2026-05-09T02:00:00.000Z') } as const;
  expect(codeOf(qualificationFacts(review, passing, [late]))).toBe('CONSULTATION_NOT_WEIGHED');
  expect(codeOf(qualificationFacts(review, passing, [early]))).toBe(true);
});

it('waits for every answer', () => {
  expect(codeOf(qualificationFacts(review, passing, [{ answer: null }]))).toBe('CONSULTATION_PENDING');
  expect(codeOf(qualificationFacts(review, passing, []))).toBe('CONSULTATION_MISSING');
  expect(codeOf(qualificationFacts(null, passing, []))).toBe('QUALIFICATION_INCOMPLETE');
});
