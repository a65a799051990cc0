import { text } from '../../text.ts';
import { entries } from '../entry.ts';

const reviewStage = text('评审环节', 'review stage');

/** Panels, scores and opinions (Art. 7(4), 11(5)–(8)). */
export const REVIEW_REFUSALS = entries({
  PANEL_TOO_SMALL: {
    requirement: 'R12',
    articles: ['Art. 11(5)'],
    interpretation: 'I-9',
    facts: { members: text('评审人数', 'members'), minimum: text('最少人数', 'minimum') },
    text: text('评审组仅有{members}人可以评审该申报，至少需要{minimum}人。', 'Only {members} members can judge this case; at least {minimum} are needed.'),
    next: text('请补充没有利害关系的专家。', 'Add experts without an interest.'),
  },
  PANEL_CHAIR_MISSING: {
    requirement: 'R12',
    articles: ['Art. 11(5)'],
    facts: { members: text('评审人数', 'members') },
    text: text('评审组（{members}人）没有组长，或组长不是其成员。', 'The panel of {members} has no chair from among its members.'),
  },
  TRAINING_MISSING: {
    requirement: 'R12',
    articles: ['Art. 7(4)'],
    facts: { person: text('专家', 'expert') },
    text: text('{person}尚未通过评审培训。', '{person} has not passed the training of reviewers.'),
  },
  UNDERTAKING_MISSING: {
    requirement: 'R24',
    articles: ['Art. 21', 'Art. 22'],
    facts: { person: text('专家', 'expert'), missing: text('未签承诺', 'undertakings not signed') },
    text: text('{person}尚未签署：{missing}。', '{person} has not signed: {missing}.'),
    next: text('请先签署承诺书。', 'Sign the undertakings first.'),
  },
  OWN_SCORE_FIRST: {
    requirement: 'R12',
    articles: ['Art. 11(5)'],
    interpretation: 'I-9',
    facts: { person: text('评审成员', 'member') },
    text: text('{person}提交本人评分之前，看不到他人评分。', "{person} sees others' scores only after submitting their own."),
    next: text('请先独立完成评分。', 'Complete your own scores first.'),
  },
  SCORE_INVALID: {
    requirement: 'R12',
    articles: ['Art. 11(5)'],
    interpretation: 'I-9',
    facts: { percent: text('评分（%）', 'score (%)'), maximum: text('最高', 'highest'), step: text('最小单位', 'step') },
    text: text('评分{percent}无效：须在0至{maximum}之间，且为{step}的整数倍。', 'A score of {percent} is not valid: 0 to {maximum} in steps of {step}.'),
  },
  SCORES_MISSING: {
    requirement: 'R12',
    articles: ['Art. 11(5)'],
    interpretation: 'I-9',
    facts: { missing: text('尚未提交评分的人数', 'sheets not submitted') },
    text: text('尚有{missing}名成员未提交评分。', 'Score sheets not submitted yet: {missing}.'),
  },
  SPREAD_NOT_DISCUSSED: {
    requirement: 'R12',
    articles: ['Art. 11(5)'],
    interpretation: 'I-9',
    facts: { items: text('条目', 'items'), threshold: text('分差界限（百分点）', 'threshold (points)') },
    text: text('下列条目分差超过{threshold}个百分点，未记录讨论理由：{items}。', 'The spread exceeds {threshold} points and no reason is kept for: {items}.'),
    next: text('请合议并记录理由。', 'Discuss them and keep the reason.'),
  },
  OPINION_MISSING: {
    requirement: 'R12',
    articles: ['Art. 11(5)'],
    facts: { reviewStage, number: text('申报', 'case') },
    text: text('{number}尚无{reviewStage}意见。', '{number} has no opinion of the {reviewStage}.'),
  },
  OPINION_NOT_SIGNED: {
    requirement: 'R12',
    articles: ['Art. 11(5)'],
    facts: { reviewStage, number: text('申报', 'case'), unsigned: text('未签字人数', 'signatures missing') },
    text: text('{number}的{reviewStage}意见尚有{unsigned}人未签字。', 'The {reviewStage} opinion on {number} lacks {unsigned} signatures.'),
  },
  STAGE_LIST_NOT_CONFIRMED: {
    requirement: 'R12',
    articles: ['Art. 11(5)'],
    facts: { reviewStage },
    text: text('{reviewStage}的结果名单尚未确定。', 'The list of the {reviewStage} has not been confirmed.'),
  },
  NOT_ON_STAGE_LIST: {
    requirement: 'R12',
    articles: ['Art. 11(5)'],
    facts: { reviewStage },
    text: text('该申报未列入{reviewStage}后的晋级名单。', 'The case is not on the list that follows the {reviewStage}.'),
  },
  ON_STAGE_LIST: {
    requirement: 'R12',
    articles: ['Art. 11(5)'],
    facts: { reviewStage },
    text: text('该申报已列入{reviewStage}后的晋级名单，不能淘汰。', 'The case is on the list that follows the {reviewStage} and cannot be left out.'),
  },
  STAGE_LIST_OUTSIDERS: {
    requirement: 'R12',
    articles: ['Art. 11(5)'],
    facts: { reviewStage, outsiders: text('不在本环节的申报', 'cases not at this stage') },
    text: text('名单含有不在{reviewStage}环节的申报：{outsiders}。', 'The list has cases that are not at the {reviewStage}: {outsiders}.'),
  },
  SITE_LIST_INCOMPLETE: {
    requirement: 'R12',
    articles: ['Art. 11(7)', 'Art. 11(8)'],
    facts: { leftOut: text('被遗漏的申报', 'left out') },
    text: text('经现场评审的申报均应报审议，遗漏：{leftOut}。', 'Every case visited goes to the deliberation; left out: {leftOut}.'),
  },
  REPORT_NOT_SUBMITTED: {
    requirement: 'R13',
    articles: ['Art. 11(8)'],
    facts: {},
    text: text('评审报告尚未报送领导小组。', 'The review report has not been submitted to the leading group.'),
  },
  REPORT_INCOMPLETE: {
    requirement: 'R13',
    articles: ['Art. 11(8)'],
    facts: { missing: text('报告缺少的申报', 'cases missing') },
    text: text('评审报告没有写到：{missing}。', 'The review report leaves out: {missing}.'),
  },
});
