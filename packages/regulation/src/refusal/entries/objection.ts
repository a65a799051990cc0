import { text } from '../../text.ts';
import { entries } from '../entry.ts';

/** Objections (Art. 12, 13). */
export const OBJECTION_REFUSALS = entries({
  OBJECTION_ANONYMOUS: {
    requirement: 'R15',
    articles: ['Art. 12'],
    interpretation: 'I-7',
    facts: {},
    text: text('没有署名的意见不作为异议受理，作为线索留存。', 'A message without a name is no objection; it is kept as a lead.'),
    next: text('如需书面答复，请实名提出。', 'For a written answer, object under your name.'),
  },
  OBJECTION_INCOMPLETE: {
    requirement: 'R15',
    articles: ['Art. 12'],
    facts: { missing: text('缺少的内容', 'missing') },
    text: text('异议材料缺少：{missing}。', 'The objection lacks: {missing}.'),
    next: text('可凭回执补正。', 'It can be completed with the receipt.'),
  },
  OBJECTION_OUTSIDE_REVIEW: {
    requirement: 'R15',
    articles: ['Art. 12'],
    facts: { stage: text('当前环节', 'stage') },
    text: text('异议在评审过程中提出；该申报处于“{stage}”。', 'Objections are raised while the review runs; this case is at "{stage}".'),
    next: text('对获奖组织的问题，可作为监督举报提出。', 'About a winner, make a report to the supervision instead.'),
  },
  OBJECTION_STEP_OUT_OF_ORDER: {
    requirement: 'R16',
    articles: ['Art. 13'],
    facts: { step: text('办理步骤', 'step'), status: text('异议状态', 'status') },
    text: text('异议处于“{status}”，不能办理“{step}”。', 'The objection is "{status}", which does not allow "{step}".'),
  },
  INVESTIGATION_PENDING: {
    requirement: 'R16',
    articles: ['Art. 13'],
    interpretation: 'I-1',
    facts: { forwardedOn: text('转送日期', 'forwarded on'), dueOn: text('报告期限', 'report due on') },
    text: text(
      '异议已于{forwardedOn}转送调查，报告期限为{dueOn}，尚未收到书面报告。',
      'The objection was forwarded on {forwardedOn}; the report is due on {dueOn} and has not come.',
    ),
    next: text('逾期未报的，办公室可径行认定。', 'Once overdue, the Office may determine without it.'),
  },
  DETERMINATION_WITHOUT_REASON: {
    requirement: 'R16',
    articles: ['Art. 13'],
    facts: { missing: text('缺少的内容', 'missing') },
    text: text('认定缺少：{missing}。', 'The determination lacks: {missing}.'),
  },
  NOT_A_DISQUALIFYING_FACT: {
    requirement: 'R18',
    articles: ['Art. 13'],
    facts: { outcome: text('认定结果', 'outcome'), forbidden: text('属于申报条件禁止性规定', 'forbidden by the conditions') },
    text: text(
      '认定结果为“{outcome}”，属于申报条件禁止性规定：{forbidden}；不构成取消参评资格的理由。',
      'Outcome: {outcome}; forbidden by the conditions: {forbidden}. That does not disqualify.',
    ),
  },
});
