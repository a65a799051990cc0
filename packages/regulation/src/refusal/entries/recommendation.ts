import { text } from '../../text.ts';
import { entries } from '../entry.ts';

/** Recommendation and qualification (Art. 8, 11(3), 11(4)). */
export const RECOMMENDATION_REFUSALS = entries({
  UNIT_NOT_CHOSEN: {
    requirement: 'R9',
    articles: ['Art. 8', 'Art. 11(2)'],
    facts: {},
    text: text('尚未选择审核推荐单位。', 'No recommending unit has been chosen.'),
    next: text('请按所在地或所属行业选择一个。', 'Choose one by your place or your industry.'),
  },
  UNIT_NOT_COMPETENT: {
    requirement: 'R9',
    articles: ['Art. 8'],
    facts: {
      unitKind: text('审核推荐单位类别', 'kind of unit'),
      unitScope: text('该单位的辖区或行业', "unit's place or industries"),
      organizationScope: text('申报组织的所在地或行业', "applicant's place or industry"),
    },
    text: text(
      '该审核推荐单位（{unitKind}）负责{unitScope}，申报组织属于{organizationScope}。',
      'This unit ({unitKind}) is competent for {unitScope}; the applicant belongs to {organizationScope}.',
    ),
    next: text('请选择所在地或所属行业的单位。', 'Choose the unit of your place or your industry.'),
  },
  CHECKS_INCOMPLETE: {
    requirement: 'R9',
    articles: ['Art. 11(3)'],
    facts: { missing: text('未完成的审核', 'checks not made') },
    text: text('六项审核尚未全部完成，缺：{missing}。', 'Of the six checks these are not made: {missing}.'),
    next: text('请逐项审核并写明结论。', 'Make each check and record its finding.'),
  },
  CHECKS_NOT_PASSED: {
    requirement: 'R9',
    articles: ['Art. 11(3)'],
    facts: { failed: text('未通过的审核', 'checks not passed') },
    text: text('审核未通过：{failed}。', 'Not passed: {failed}.'),
    next: text('可退回补正，或作出不予推荐的意见。', 'Return it for correction, or decline.'),
  },
  OPINION_NOT_PREPARED: {
    requirement: 'R10',
    articles: ['Art. 11(3)'],
    facts: { issuer: text('出具单位', 'issuer') },
    text: text('{issuer}的审核推荐意见尚未拟写。', 'The opinion of {issuer} has not been written.'),
    next: text('请经办人拟写意见。', 'Have the handler prepare it.'),
  },
  QUALIFICATION_INCOMPLETE: {
    requirement: 'R11',
    articles: ['Art. 11(4)'],
    facts: { missing: text('未审查的内容', 'not reviewed') },
    text: text('资格审查尚未完成，缺：{missing}。', 'The qualification review lacks: {missing}.'),
  },
  QUALIFICATION_NOT_PASSED: {
    requirement: 'R11',
    articles: ['Art. 11(4)'],
    facts: { failed: text('未通过的审查', 'not passed') },
    text: text('资格审查未通过：{failed}。', 'The qualification review was not passed: {failed}.'),
    next: text('可退回补正，或作出不予受理的决定。', 'Return it for correction, or do not accept it.'),
  },
  CONSULTATION_MISSING: {
    requirement: 'R11',
    articles: ['Art. 11(4)'],
    facts: {},
    text: text('尚未征求任何主管部门的意见。', 'No competent authority has been consulted.'),
    next: text('请先征求有关主管部门意见。', 'Consult the competent authorities first.'),
  },
  CONSULTATION_PENDING: {
    requirement: 'R11',
    articles: ['Art. 11(4)'],
    facts: { pending: text('尚未答复', 'not answered') },
    text: text('征求意见尚有{pending}件未答复。', 'Consultations not answered yet: {pending}.'),
    next: text('请催办或等待答复。', 'Remind the authority or wait for the answer.'),
  },
  CONSULTATION_NOT_WEIGHED: {
    requirement: 'R11',
    articles: ['Art. 11(4)'],
    facts: { adverse: text('不利答复', 'adverse answers') },
    text: text('主管部门有{adverse}件不利答复，审查结论没有说明如何处理。', 'Adverse answers from authorities ({adverse}) are not dealt with in the finding.'),
    next: text('请在审查结论中说明。', 'Say in the finding how they were weighed.'),
  },
});
