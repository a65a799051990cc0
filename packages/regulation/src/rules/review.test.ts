import { describe, expect, it } from 'vitest';
import { LAW, lawInterpreted, lawWith } from '../law.fixture.ts';
import { panelResult } from '../score.ts';
import { text } from '../text.ts';
import {
  everySheetIsSubmitted,
  expertIsTrained,
  opinionIsSigned,
  ownScoreComesFirst,
  panelHasAChair,
  panelIsLargeEnough,
  reportCoversEveryCase,
  reportIsSubmitted,
  scoreIsOnTheScale,
  spreadIsDiscussed,
  UNDERTAKINGS,
  undertakingsAreSigned,
} from './review.ts';
import { check } from './rule.ts';
import { caseIsOffTheList, caseIsOnTheList, everyVisitIsDeliberated, listHasOnlyCasesOfItsStage } from './stage-list.ts';

describe('panels (Art. 11(5)–(7))', () => {
  it('have enough members without an interest', () => {
    expect(check(panelIsLargeEnough, { panel: { members: ['a', 'b', 'c'] } }, LAW)).toBe(true);
    expect(check(panelIsLargeEnough, { panel: { members: ['a', 'b', 'b'] } }, LAW)).toMatchObject({
      code: 'PANEL_TOO_SMALL',
      interpretation: 'I-9',
      facts: [{ value: 2 }, { value: 3 }],
    });
  });

  it('have a chair from among them', () => {
    expect(check(panelHasAChair, { panel: { members: ['a', 'b'], chair: 'b' } }, LAW)).toBe(true);
    for (const chair of [undefined, null, '', 'c']) {
      expect(check(panelHasAChair, { panel: { members: ['a', 'b'], chair } }, LAW)).toMatchObject({ code: 'PANEL_CHAIR_MISSING', facts: [{ value: 2 }] });
    }
  });

  it('are of trained experts who have signed their undertakings (Art. 7(4), 22)', () => {
    const expert = { name: '李', trained: true, signed: ['DISCIPLINE', 'CONFIDENTIALITY'] } as const;
    expect(check(expertIsTrained, { expert }, LAW)).toBe(true);
    expect(check(undertakingsAreSigned, { expert }, LAW)).toBe(true);
    expect(check(expertIsTrained, { expert: { ...expert, trained: false } }, LAW)).toMatchObject({
      code: 'TRAINING_MISSING',
      articles: ['Art. 7(4)'],
      facts: [{ value: '李' }],
    });
    expect(check(undertakingsAreSigned, { expert: { ...expert, signed: ['DISCIPLINE'] } }, LAW)).toMatchObject({
      code: 'UNDERTAKING_MISSING',
      facts: [{ value: '李' }, { value: 'CONFIDENTIALITY' }],
    });
    expect(check(undertakingsAreSigned, { expert: { ...expert, signed: [] } }, LAW)).toMatchObject({
      facts: [{}, { value: 'CONFIDENTIALITY,DISCIPLINE' }],
    });
    expect(UNDERTAKINGS).toMatchSnapshot();
  });
});

describe('scores (I-9)', () => {
  it('own first', () => {
    const reader = { name: '李', isMember: true, ownSubmitted: true };
    expect(check(ownScoreComesFirst, { reader }, LAW)).toBe(true);
    expect(check(ownScoreComesFirst, { reader: { ...reader, ownSubmitted: false } }, LAW)).toMatchObject({
      code: 'OWN_SCORE_FIRST',
      interpretation: 'I-9',
      facts: [{ value: '李' }],
    });
    expect(check(ownScoreComesFirst, { reader: { ...reader, ownSubmitted: false, isMember: false } }, LAW)).toBe(true);
    expect(check(ownScoreComesFirst, { reader: { ...reader, ownSubmitted: false } }, lawInterpreted('I-9', { ownScoreFirst: false }))).toBe(true);
  });

  it.each([[0, true], [100, true], [73, true], [-1, false], [101, false], [72.5, false]])('%d%% is on the scale: %s', (percent, valid) => {
    expect(check(scoreIsOnTheScale, { percent }, LAW) === true).toBe(valid);
  });

  it('by the steps of the ruleset', () => {
    const law = lawWith({ score: { ...LAW.ruleset.score, step: 5, maximum: 90 } });
    expect(check(scoreIsOnTheScale, { percent: 85 }, law)).toBe(true);
    expect(check(scoreIsOnTheScale, { percent: 84 }, law)).toMatchObject({ code: 'SCORE_INVALID', facts: [{ value: 84 }, { value: 90 }, { value: 5 }] });
    expect(check(scoreIsOnTheScale, { percent: 95 }, law)).toMatchObject({ code: 'SCORE_INVALID' });
  });

  it('of every member before the consensus', () => {
    expect(check(everySheetIsSubmitted, { sheets: { assigned: 3, submitted: 3 } }, LAW)).toBe(true);
    expect(check(everySheetIsSubmitted, { sheets: { assigned: 3, submitted: 1 } }, LAW)).toMatchObject({ code: 'SCORES_MISSING', facts: [{ value: 2 }] });
  });

  it('far apart are discussed and the reason kept', () => {
    const item = (code: string) => ({ code, ...text(`条目${code}`, `item ${code}`) });
    expect(check(spreadIsDiscussed, { spreads: [{ item: item('1'), spread: 20 }, { item: item('2'), spread: 21, reason: '已讨论' }] }, LAW)).toBe(true);
    const spreads = [{ item: item('1'), spread: 21 }, { item: item('2'), spread: 20 }, { item: item('3'), spread: 40, reason: ' ' }, { item: item('4'), spread: 40, reason: null }];
    expect(check(spreadIsDiscussed, { spreads }, LAW)).toMatchObject({
      code: 'SPREAD_NOT_DISCUSSED',
      facts: [{ value: '1,3,4', display: { zh: '条目1、条目3、条目4' } }, { value: 20 }],
    });
  });

  it('come to the mean, in percent and in points', () => {
    const score = (itemId: string, memberId: string, percent: number) => ({ itemId, memberId, percent });
    const scores = [score('1', 'a', 60), score('1', 'b', 70), score('1', 'c', 80), score('2', 'a', 50), score('2', 'b', 71)];
    expect(panelResult([{ id: '1', points: 200 }, { id: '2', points: 100 }], scores, LAW.ruleset)).toEqual({
      items: [
        { itemId: '1', minimum: 60, maximum: 80, spread: 20, mean: 70, mustDiscuss: false, points: 140 },
        { itemId: '2', minimum: 50, maximum: 71, spread: 21, mean: 60.5, mustDiscuss: true, points: 60.5 },
      ],
      total: 200.5,
    });
    expect(() => panelResult([{ id: '3', points: 1 }], scores, LAW.ruleset)).toThrow(new RangeError('no score of item 3'));
  });
});

describe('opinions (Art. 11(5)–(7))', () => {
  const opinion = { reviewStage: 'SITE', number: 'BZ-7', written: true, members: ['a', 'b', 'c'], signed: ['c', 'a', 'b'] } as const;

  it('are written and signed by each member', () => {
    expect(check(opinionIsSigned, { opinion }, LAW)).toBe(true);
    expect(check(opinionIsSigned, { opinion: { ...opinion, signed: ['b', 'x'] } }, LAW)).toMatchObject({
      code: 'OPINION_NOT_SIGNED',
      articles: ['Art. 11(7)'],
      facts: [{ value: 'SITE', display: { zh: '现场评审' } }, { value: 'BZ-7' }, { value: 2 }],
    });
    for (const missing of [{ ...opinion, written: false }, { ...opinion, members: [] }]) {
      expect(check(opinionIsSigned, { opinion: missing }, LAW)).toMatchObject({
        code: 'OPINION_MISSING',
        articles: ['Art. 11(7)'],
        facts: [{ value: 'SITE' }, { value: 'BZ-7' }],
      });
    }
  });
});

describe('lists of the stages (R12)', () => {
  const stageList = { reviewStage: 'PRESENTATION', confirmed: true, listed: true } as const;

  it('a case goes on from the list, and is left out only off it', () => {
    const off = { ...stageList, listed: false };
    const open = { ...stageList, confirmed: false };
    expect(check(caseIsOnTheList, { stageList }, LAW)).toBe(true);
    expect(check(caseIsOffTheList, { stageList: off }, LAW)).toBe(true);
    const facts = [{ value: 'PRESENTATION', display: { zh: '陈述答辩' } }];
    expect(check(caseIsOnTheList, { stageList: off }, LAW)).toMatchObject({ code: 'NOT_ON_STAGE_LIST', articles: ['Art. 11(6)'], facts });
    expect(check(caseIsOffTheList, { stageList }, LAW)).toMatchObject({ code: 'ON_STAGE_LIST', articles: ['Art. 11(6)'], facts });
    expect(check(caseIsOnTheList, { stageList: open }, LAW)).toMatchObject({ code: 'STAGE_LIST_NOT_CONFIRMED', articles: ['Art. 11(6)'], facts });
    expect(check(caseIsOffTheList, { stageList: { ...open, listed: false } }, LAW)).toMatchObject({ code: 'STAGE_LIST_NOT_CONFIRMED', articles: ['Art. 11(6)'], facts });
  });

  it('a list has only cases of its stage', () => {
    const list = { reviewStage: 'PRESENTATION', atStage: ['1', '2', '3'], advancing: ['3', '1'] } as const;
    expect(check(listHasOnlyCasesOfItsStage, { list }, LAW)).toBe(true);
    expect(check(listHasOnlyCasesOfItsStage, { list: { ...list, advancing: ['1', '8', '9'] } }, LAW)).toMatchObject({
      code: 'STAGE_LIST_OUTSIDERS',
      articles: ['Art. 11(6)'],
      facts: [{ value: 'PRESENTATION' }, { value: '8, 9' }],
    });
  });

  it('after the visits everyone goes on', () => {
    const list = { reviewStage: 'SITE', atStage: ['1', '2', '3'], advancing: ['3'] } as const;
    expect(check(everyVisitIsDeliberated, { list }, LAW)).toMatchObject({
      code: 'SITE_LIST_INCOMPLETE',
      articles: ['Art. 11(7)', 'Art. 11(8)'],
      facts: [{ value: '1, 2' }],
    });
    expect(check(everyVisitIsDeliberated, { list: { ...list, advancing: ['3', '2', '1'] } }, LAW)).toBe(true);
    expect(check(everyVisitIsDeliberated, { list: { ...list, reviewStage: 'PRESENTATION' } }, LAW)).toBe(true);
  });
});

describe('the review report (Art. 11(8))', () => {
  const report = { submitted: true, cases: ['1', '2'], covered: ['2', '1', '0'] };

  it('covers every case and is submitted', () => {
    expect(check(reportCoversEveryCase, { report }, LAW)).toBe(true);
    expect(check(reportIsSubmitted, { report }, LAW)).toBe(true);
    expect(check(reportCoversEveryCase, { report: { ...report, covered: ['0'] } }, LAW)).toMatchObject({ code: 'REPORT_INCOMPLETE', facts: [{ value: '1, 2' }] });
    expect(check(reportIsSubmitted, { report: { ...report, submitted: false } }, LAW)).toMatchObject({ code: 'REPORT_NOT_SUBMITTED' });
  });
});
