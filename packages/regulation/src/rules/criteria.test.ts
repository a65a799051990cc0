import { describe, expect, it } from 'vitest';
import { codeOf, LAW, lawWith, on, valuesOf } from '../law.fixture.ts';
import { text } from '../text.ts';
import { CALL_RULES, callIsComplete, callIsOpen, callLeavesTimeForTheNotice, lastDayForInternalNotice } from './call.ts';
import { criteriaAreApproved, criteriaFitTheCategory, criteriaInUseAreFrozen, everyCategoryHasCriteria, pointsAddUp } from './criteria.ts';
import { check } from './rule.ts';

const title = text('制造业标准', 'criteria for manufacturing');
const criteria = { title, origin: 'OFFICE', category: 'MANUFACTURING', approved: true } as const;
const named = { key: 'title', value: '制造业标准', display: title };

describe('criteria (Art. 5)', () => {
  it('serve once approved or adopted', () => {
    expect(check(criteriaAreApproved, { criteria }, LAW)).toBe(true);
    expect(check(criteriaAreApproved, { criteria: { ...criteria, approved: false } }, LAW)).toMatchObject({
      code: 'CRITERIA_NOT_APPROVED',
      facts: [named],
    });
    expect(check(criteriaAreApproved, { criteria: { ...criteria, approved: false, origin: 'NATIONAL' } }, LAW)).toMatchObject({
      code: 'CRITERIA_NOT_ADOPTED',
      facts: [named],
    });
  });

  it('serve their own category', () => {
    expect(check(criteriaFitTheCategory, { criteria, asked: 'MANUFACTURING' }, LAW)).toBe(true);
    expect(check(criteriaFitTheCategory, { criteria, asked: 'SERVICE' }, LAW)).toMatchObject({
      code: 'CRITERIA_CATEGORY_MISMATCH',
      facts: [named, { value: 'MANUFACTURING' }, { value: 'SERVICE', display: { zh: '服务业' } }],
    });
  });

  it('are frozen while a cycle uses them', () => {
    expect(check(criteriaInUseAreFrozen, { criteria }, LAW)).toBe(true);
    expect(check(criteriaInUseAreFrozen, { criteria, usedBy: null }, LAW)).toBe(true);
    expect(check(criteriaInUseAreFrozen, { criteria, usedBy: text('2026年届', 'cycle 2026') }, LAW)).toMatchObject({
      code: 'CRITERIA_FROZEN',
      facts: [named, { value: '2026年届', display: { en: 'cycle 2026' } }],
    });
  });

  it.each([
    ['parts add up', [['1', null, 100], ['1.1', '1', 60], ['1.2', '1', 40]], []],
    ['no parts at all', [['1', null, 100]], []],
    ['nothing', [], []],
    ['parts too many', [['1', null, 100], ['1.1', '1', 60], ['1.2', '1', 41]], ['1', 100, 101]],
    ['parts too few', [['1', null, 100], ['1.1', '1', 60]], ['1', 100, 60]],
    ['a leaf without points', [['1', null, 0]], ['1', 0, 0]],
    ['a negative leaf', [['1', null, 10], ['1.1', '1', 11], ['1.2', '1', -1]], ['1.2', -1, 0]],
  ] as const)('points: %s', (_, rows, wrong) => {
    const items = rows.map(([code, parentCode, points]) => ({ code, parentCode, points }));
    const result = check(pointsAddUp, { items }, LAW);
    expect(codeOf(result)).toBe(wrong.length ? 'CRITERIA_POINTS_WRONG' : 'HOLDS');
    expect(valuesOf(result)).toEqual(wrong);
  });

  it('cover every category that may apply', () => {
    expect(check(everyCategoryHasCriteria, { categories: { admitted: ['SERVICE'], covered: ['SERVICE', 'OTHER'] } }, LAW)).toBe(true);
    expect(check(everyCategoryHasCriteria, { categories: { admitted: ['SERVICE', 'EDUCATION'], covered: ['OTHER'] } }, LAW)).toMatchObject({
      code: 'CRITERIA_MISSING',
      facts: [{ value: 'SERVICE,EDUCATION', display: { zh: '服务业、教育' } }],
    });
  });
});

describe('the call (Art. 11(1))', () => {
  const call = { opensOn: on('2026-03-02'), deadline: on('2026-04-30') };
  const draft = { ...call, title: 't', body: 'b', channels: ['巴州日报'] };

  it.each([
    ['2026-03-01', 'CALL_NOT_OPEN', '2026-03-02'],
    ['2026-03-02', 'HOLDS', undefined],
    ['2026-04-30', 'HOLDS', undefined],
    ['2026-05-01', 'CALL_CLOSED', undefined],
  ])('on %s: %s', (day, code, succeedsFrom) => {
    const result = check(callIsOpen, { on: on(day), call }, LAW);
    expect(codeOf(result)).toBe(code);
    expect(valuesOf(result)).toEqual(code === 'HOLDS' ? [] : ['2026-03-02', '2026-04-30']);
    expect(result === true ? undefined : result.succeedsFrom).toBe(succeedsFrom);
  });

  it('is not there until it is published', () => {
    expect(check(callIsOpen, { on: on('2026-03-05') }, LAW)).toMatchObject({ code: 'CALL_NOT_PUBLISHED', articles: ['Art. 11(1)'] });
    expect(check(callIsOpen, { on: on('2026-03-05'), call: null }, LAW)).toMatchObject({ code: 'CALL_NOT_PUBLISHED' });
  });

  it('has title, body and media', () => {
    expect(check(callIsComplete, { on: on('2026-03-01'), draft }, LAW)).toBe(true);
    expect(check(callIsComplete, { on: on('2026-03-01'), draft: { ...draft, title: '', body: '', channels: [] } }, LAW)).toMatchObject({
      code: 'CALL_INCOMPLETE',
      facts: [{ value: 'title,body,channels', display: { zh: '标题、正文、发布媒体', en: 'title, body, media channels' } }],
    });
    expect(CALL_RULES).toEqual([callIsComplete, callLeavesTimeForTheNotice]);
  });

  it('leaves time for the internal notice', () => {
    const judge = (today: string, opensOn: string, deadline: string) =>
      check(callLeavesTimeForTheNotice, { on: on(today), draft: { ...draft, opensOn: on(opensOn), deadline: on(deadline) } }, LAW);
    // Monday 2 March: five working days 3–6 and 9 March, then the 10th.
    expect(judge('2026-03-01', '2026-03-02', '2026-03-10')).toBe(true);
    expect(judge('2026-03-02', '2026-03-02', '2026-03-10')).toBe(true);
    expect(judge('2026-03-01', '2026-03-02', '2026-03-09')).toMatchObject({
      code: 'CALL_TIMETABLE_INVALID',
      facts: [{ value: '2026-03-02' }, { value: '2026-03-09' }, { key: 'earliest', value: '2026-03-10' }],
    });
    expect(judge('2026-03-03', '2026-03-02', '2026-04-30')).toMatchObject({
      code: 'CALL_TIMETABLE_INVALID',
      facts: [{}, {}, { value: '2026-03-11' }],
    });
  });

  it('knows the last day on which an internal notice can still begin', () => {
    expect(lastDayForInternalNotice({ opensOn: on('2026-03-02'), deadline: on('2026-03-10') }, LAW)).toBe('2026-03-02');
    expect(lastDayForInternalNotice(call, LAW)).toBe('2026-04-22');
    expect(lastDayForInternalNotice({ opensOn: on('2026-03-03'), deadline: on('2026-03-10') }, LAW)).toBeUndefined();
    expect(lastDayForInternalNotice(call, lawWith({ noticeWorkingDays: 1 }))).toBe('2026-04-28');
  });
});
