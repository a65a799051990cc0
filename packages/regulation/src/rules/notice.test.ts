import { describe, expect, it } from 'vitest';
import { codeOf, LAW, lawWith, on, valuesOf } from '../law.fixture.ts';
import { declarationsAreMade, materialIsComplete, secretIsForItsReviewers } from './declaration.ts';
import { internalNoticeIsEvidenced, internalObjectionsAreSettled, noticeClock, noticeHasRun } from './notice.ts';
import { check } from './rule.ts';
import { text } from '../text.ts';

describe('a notice of at least 5 working days (Art. 11, I-2)', () => {
  it.each([
    ['an ordinary week', '2026-03-02', '2026-03-09', '2026-03-10'],
    ['published on a Friday', '2026-03-06', '2026-03-13', '2026-03-16'],
    ['over National Day with its make-up day', '2026-09-29', '2026-10-12', '2026-10-13'],
    ['over the Spring Festival, closing on a make-up Saturday', '2026-02-13', '2026-02-27', '2026-02-28'],
    ['published on a holiday', '2026-05-01', '2026-05-11', '2026-05-12'],
    ['on 28 February of a leap year', '2024-02-28', '2024-03-06', '2024-03-07'],
  ])('%s', (_, publishedOn, lastDay, mayCloseOn) => {
    expect(noticeClock(on(publishedOn), LAW)).toMatchObject({ lastDay, mayCloseOn });
    const facts = { on: on(lastDay), notice: { kind: 'RECOMMENDATION', publishedOn: on(publishedOn) } } as const;
    expect(check(noticeHasRun, facts, LAW)).toMatchObject({
      code: 'NOTICE_RUNNING',
      articles: ['Art. 11(3)'],
      interpretation: 'I-2',
      succeedsFrom: mayCloseOn,
      facts: [{ value: 'RECOMMENDATION' }, { value: publishedOn }, { value: 5 }, { value: lastDay }],
    });
    expect(check(noticeHasRun, { ...facts, on: on(mayCloseOn) }, LAW)).toBe(true);
  });

  it('must have been published', () => {
    expect(check(noticeHasRun, { on: on('2026-03-02'), notice: { kind: 'ACCEPTANCE' } }, LAW)).toMatchObject({
      code: 'NOTICE_NOT_PUBLISHED',
      articles: ['Art. 11(4)'],
      facts: [{ value: 'ACCEPTANCE', display: { zh: '受理名单公示' } }],
    });
  });

  it('lasts as long as the ruleset says', () => {
    const notice = { kind: 'AWARD', publishedOn: on('2026-03-02') } as const;
    expect(check(noticeHasRun, { on: on('2026-03-10'), notice }, lawWith({ noticeWorkingDays: 7 }))).toMatchObject({
      succeedsFrom: '2026-03-12',
      facts: [{}, {}, { value: 7 }, {}],
    });
  });
});

describe('the internal notice (Art. 11(2))', () => {
  const internalNotice = { publishedOn: on('2026-03-02'), evidence: 1, openObjections: 0 };

  it('has evidence', () => {
    expect(check(internalNoticeIsEvidenced, { internalNotice }, LAW)).toBe(true);
    expect(check(internalNoticeIsEvidenced, { internalNotice: { ...internalNotice, evidence: 0 } }, LAW)).toMatchObject({
      code: 'NOTICE_EVIDENCE_MISSING',
      facts: [{ value: '2026-03-02' }],
    });
  });

  it('has no objection left', () => {
    expect(check(internalObjectionsAreSettled, { internalNotice }, LAW)).toBe(true);
    expect(check(internalObjectionsAreSettled, { internalNotice: { ...internalNotice, openObjections: 1 } }, LAW)).toMatchObject({
      code: 'INTERNAL_OBJECTION_OPEN',
      facts: [{ value: 1 }],
    });
  });
});

describe('the file (Art. 11(2), 22)', () => {
  it('is complete, or every missing thing is named', () => {
    expect(check(materialIsComplete, { material: { missing: [] } }, LAW)).toBe(true);
    const missing = [
      { key: 'section/1.1', label: text('1.1 组织概述', '1.1 Profile') },
      { key: 'category', label: text('类别', 'category') },
    ];
    expect(check(materialIsComplete, { material: { missing } }, LAW)).toMatchObject({
      code: 'MATERIAL_INCOMPLETE',
      facts: [{ value: 'section/1.1,category', display: { zh: '1.1 组织概述、类别', en: '1.1 Profile, category' } }],
    });
  });

  it.each([
    [true, true, 'HOLDS', []],
    [false, true, 'DECLARATION_MISSING', ['noStateSecret']],
    [true, false, 'DECLARATION_MISSING', ['truthful']],
    [false, false, 'DECLARATION_MISSING', ['noStateSecret,truthful']],
  ])('declared without state secret %s and truthful %s: %s', (noStateSecret, truthful, code, missing) => {
    const result = check(declarationsAreMade, { declaration: { noStateSecret, truthful } }, LAW);
    expect([codeOf(result), valuesOf(result)]).toEqual([code, missing]);
  });

  it('words what is declared', () => {
    expect(check(declarationsAreMade, { declaration: { noStateSecret: false, truthful: false } }, LAW)).toMatchSnapshot();
  });

  it.each([
    [true, false, 'HOLDS', []],
    [false, false, 'SECRET_NOT_FOR_READER', ['3.2']],
    [true, true, 'SECRET_NOT_FOR_READER', ['3.2']],
    [false, true, 'SECRET_NOT_FOR_READER', ['3.2']],
  ])('a trade secret is for who must review it (%s) and is not recused (%s): %s', (mustReview, recused, code, values) => {
    const reader = { mustReview, recused };
    const result = check(secretIsForItsReviewers, { content: { name: '3.2', tradeSecret: true }, reader }, LAW);
    expect([codeOf(result), valuesOf(result)]).toEqual([code, values]);
    expect(check(secretIsForItsReviewers, { content: { name: '3.2', tradeSecret: false }, reader }, LAW)).toBe(true);
  });
});
