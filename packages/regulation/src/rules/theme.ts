import type { Text } from '../text.ts';

/** The themes of the rule catalogue, in the order of the procedure. */
export const THEMES = {
  PROGRAMME: { zh: '奖项与届次', en: 'Programmes and cycles' },
  BUDGET: { zh: '工作经费', en: 'Budget' },
  CRITERIA: { zh: '评价标准', en: 'Criteria' },
  CALL: { zh: '申报通知', en: 'Call' },
  ELIGIBILITY: { zh: '申报条件', en: 'Eligibility' },
  NOTICE: { zh: '公示', en: 'Public notices' },
  DECLARATION: { zh: '声明与保密', en: 'Declarations and secrets' },
  RECOMMENDATION: { zh: '审核推荐', en: 'Recommendation' },
  QUALIFICATION: { zh: '资格审查', en: 'Qualification' },
  REVIEW: { zh: '评审', en: 'Review' },
  BALLOT: { zh: '审议与投票', en: 'Deliberation and ballot' },
  AWARD: { zh: '审定与表彰', en: 'Approval and award' },
  OBJECTION: { zh: '异议', en: 'Objections' },
  SANCTION: { zh: '处理', en: 'Sanctions' },
  HONOUR: { zh: '荣誉使用与推广义务', en: 'Use of the honour and duties' },
  CONDUCT: { zh: '评审纪律', en: 'Conduct of reviewers and staff' },
  RECUSAL: { zh: '回避', en: 'Recusal' },
  PROCEDURE: { zh: '办理要求', en: 'Handling' },
} as const satisfies Record<string, Text>;

export type Theme = keyof typeof THEMES;
