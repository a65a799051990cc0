import { text } from '../text.ts';
import type { Rule } from './rule.ts';

/** A rule that the platform keeps by its construction: nothing can be done against it, so nothing is refused for it. */
export type Principle = Pick<Rule<never>, 'id' | 'theme' | 'article' | 'requirement' | 'interpretation' | 'description'> & {
  readonly refusals: readonly [];
};

function principle(definition: Omit<Principle, 'refusals'>): Principle {
  return { ...definition, refusals: [] };
}

/** They stand in the catalogue beside the rules, so that every requirement is found there. */
export const PRINCIPLES: readonly Principle[] = [
  principle({
    id: 'budget.free-of-charge',
    theme: 'BUDGET',
    article: 'Art. 3',
    requirement: 'R2',
    description: text(
      '不收取任何费用；不重复填报，往届和登记信息已有的内容直接提供。',
      'No fee anywhere; nothing is asked twice, and what an earlier cycle or the register knows is offered.',
    ),
  }),
  principle({
    id: 'eligibility.small-and-medium',
    theme: 'ELIGIBILITY',
    article: 'Art. 10',
    requirement: 'R6',
    description: text(
      '鼓励中小型组织申报：予以标识、筛选和统计，评分上不作区别。',
      'Small and medium organizations are encouraged: marked, filtered and reported, never scored up.',
    ),
  }),
  principle({
    id: 'notice.count',
    theme: 'NOTICE',
    article: 'Art. 11',
    requirement: 'R7',
    interpretation: 'I-8',
    description: text(
      '工作日按国务院放假安排计算；年份尚未公布的暂按推算并标明，公布后重新计算。',
      "Working days follow the State Council's calendar; a year not announced yet is counted provisionally and recomputed.",
    ),
  }),
  principle({
    id: 'objection.clocks',
    theme: 'OBJECTION',
    article: 'Art. 13',
    requirement: 'R16',
    interpretation: 'I-1',
    description: text(
      '收到异议后{objection.forwardWorkingDays}个工作日内转送，{objection.reportWorkingDays}个工作日内书面报告；期限公开可见，逾期如实记录。',
      'Forwarded within {objection.forwardWorkingDays} working days of receipt, reported within {objection.reportWorkingDays}; every clock is visible and its overrun recorded.',
    ),
  }),
  principle({
    id: 'objection.no-suspension',
    theme: 'OBJECTION',
    article: 'Art. 13',
    requirement: 'R17',
    interpretation: 'I-5',
    description: text(
      '异议审查期间不影响参加评审的任何环节。',
      'A pending objection stops no stage of the review.',
    ),
  }),
];
