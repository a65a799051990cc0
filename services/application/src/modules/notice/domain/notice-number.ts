import type { NoticeKind } from '@award/regulation';

const SIGN: Readonly<Record<NoticeKind, string>> = { INTERNAL: '内', RECOMMENDATION: '荐', ACCEPTANCE: '受', AWARD: '奖' };

/** The number of a notice in the style of official documents, counted per programme, kind and year: 质奖公示〔2026〕荐字第3号. */
export function noticeNumber(kind: NoticeKind, year: number, ordinal: number): string {
  return `质奖公示〔${year}〕${SIGN[kind]}字第${ordinal}号`;
}
