import { addYears } from '@award/calendar';
import type { PlainDate } from '@award/calendar';
import type { RecusalGround } from './recusal.ts';

/** A tie of a person that may concern a case: a stated employment, share or advice, or past work on its applications. */
export interface Tie {
  readonly kind: 'EMPLOYEE' | 'SHAREHOLDER' | 'ADVISER' | 'EDITOR';
  /** whether the tie is to the applicant itself, or to the unit that recommends it */
  readonly to: 'APPLICANT' | 'RECOMMENDING_UNIT';
  readonly organizationName: string;
  readonly from: PlainDate | null;
  /** null while it lasts */
  readonly until: PlainDate | null;
}

export interface Interest {
  readonly ground: RecusalGround;
  /** in words, for the Office that decides */
  readonly detail: string;
}

const GROUND_OF = { EMPLOYEE: 'EMPLOYMENT', SHAREHOLDER: 'SHARE', ADVISER: 'ADVICE', EDITOR: 'EMPLOYMENT' } as const;
const WORDS = { EMPLOYEE: '任职', SHAREHOLDER: '持股', ADVISER: '提供有偿咨询', EDITOR: '参与编写其申报材料' } as const;

/**
 * The interest that a tie makes, or null: ties to the applicant now or within the years looked back on, and work for
 * the unit that recommends it (R24). Who once wrote an application of the organization has an interest however long ago.
 * @param lookBackYears of the cycle's ruleset
 */
export function interestOf(tie: Tie, today: PlainDate, lookBackYears: number): Interest | null {
  if (tie.until !== null && tie.until < addYears(today, -lookBackYears)) return null;
  if (tie.from !== null && tie.from > today) return null;
  if (tie.to === 'RECOMMENDING_UNIT')
    return tie.kind === 'EMPLOYEE' ? { ground: 'SAME_UNIT', detail: `在审核推荐单位“${tie.organizationName}”任职${spanOf(tie)}` } : null;
  return { ground: GROUND_OF[tie.kind], detail: tie.kind === 'EDITOR' ? `曾${WORDS.EDITOR}` : `在申报组织“${tie.organizationName}”${WORDS[tie.kind]}${spanOf(tie)}` };
}

function spanOf({ from, until }: Tie): string {
  return from === null ? '' : `（${from}至${until ?? '今'}）`;
}
