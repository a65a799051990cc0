import { refuse } from '@award/regulation';
import type { Refusal, Text } from '@award/regulation';

/** Names of the things of this service, for refusals. */
export const THINGS = {
  EXPERT: { zh: '专家', en: 'expert' },
  INVITATION: { zh: '专家邀请', en: 'invitation of the expert' },
  UNDERTAKING: { zh: '承诺书', en: 'undertaking' },
  RECUSAL: { zh: '利害关系申报', en: 'interest' },
  RECUSAL_DECISION: { zh: '回避决定', en: 'decision on the recusal' },
  CASE: { zh: '申报', en: 'case' },
  CYCLE: { zh: '届次', en: 'cycle' },
  PANEL: { zh: '评审组', en: 'panel' },
  PANEL_START: { zh: '评审组启动', en: 'start of the panel' },
  ASSIGNMENT: { zh: '评审任务', en: 'assignment' },
  SEAT: { zh: '该专家的评审席位', en: 'seat of the expert' },
  SCORE_SHEET: { zh: '评分表', en: 'score sheet' },
  ITEM: { zh: '评分条目', en: 'scored item' },
  CONSENSUS: { zh: '合议', en: 'consensus meeting' },
  OPINION: { zh: '评审意见', en: 'panel opinion' },
  SIGNATURE: { zh: '签字', en: 'signature' },
  SCHEDULE: { zh: '陈述答辩日程', en: 'schedule of presentations' },
  SLOT: { zh: '陈述答辩场次', en: 'presentation' },
  SITE_VISIT: { zh: '现场评审', en: 'site visit' },
  STAGE_LIST: { zh: '晋级名单', en: 'stage list' },
  REPORT: { zh: '评审报告', en: 'review report' },
  DELIBERATION: { zh: '审议会议', en: 'deliberation' },
  ROUND: { zh: '投票轮次', en: 'ballot round' },
} as const satisfies Record<string, Text>;

type Thing = keyof typeof THINGS;
const named = (thing: Thing) => ({ value: thing, display: THINGS[thing] });

/** What is not there, or not for the viewer: the same words for both, so that nothing is given away. */
export const notFound = (thing: Thing): Refusal => refuse('NOT_FOUND', { what: named(thing) });

/** What is done once only. */
export const alreadyDone = (thing: Thing): Refusal => refuse('ALREADY_DONE', { what: named(thing) });

/** Somebody saved in between. */
export const stale = (thing: Thing, expected: number, actual: number): Refusal => refuse('STALE_VERSION', { what: named(thing), expected, actual });

/** A field that cannot be taken. */
export const invalid = (field: string, reason: string): Refusal => refuse('INVALID_INPUT', { field, reason });
