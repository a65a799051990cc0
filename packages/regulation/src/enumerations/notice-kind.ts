import type { Text } from '../text.ts';

/** The four publications of the procedure, each with the step that prescribes it. */
export const NOTICE_KINDS = {
  INTERNAL: { zh: '内部公示', en: 'internal notice', article: 'Art. 11(2)' },
  RECOMMENDATION: { zh: '审核推荐公示', en: 'recommendation notice', article: 'Art. 11(3)' },
  ACCEPTANCE: { zh: '受理名单公示', en: 'acceptance notice', article: 'Art. 11(4)' },
  AWARD: { zh: '获奖建议名单公示', en: 'award notice', article: 'Art. 11(8)' },
} as const satisfies Record<string, Text & { article: string }>;

export type NoticeKind = keyof typeof NOTICE_KINDS;
