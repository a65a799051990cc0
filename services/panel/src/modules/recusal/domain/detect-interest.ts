import type { PlainDate } from '@award/calendar';
import { detectInterests } from '@award/regulation';
import type { RecusalGround, Ruleset, Tie as LegalTie } from '@award/regulation';

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

/** What was found, in words for the Office that decides. */
export interface DetectedInterest {
  readonly ground: RecusalGround;
  readonly detail: string;
}

const GROUND_OF = { EMPLOYEE: 'EMPLOYMENT', SHAREHOLDER: 'SHARE', ADVISER: 'ADVICE', EDITOR: 'OTHER' } as const satisfies Record<Tie['kind'], LegalTie['ground']>;
const WORDS = { EMPLOYEE: '任职', SHAREHOLDER: '持股', ADVISER: '提供有偿咨询', EDITOR: '参与编写其申报材料' } as const;
// The rows are matched to the case before, by code, name or unit; to the law they are ties to these two.
const APPLICANT = 'APPLICANT';
const UNIT = 'RECOMMENDING_UNIT';

/**
 * The interest that a tie makes by the law on that day, or null. Who once wrote an application of the organization has
 * an interest however long ago; work for the recommending unit is one while it lasts.
 */
export function interestOf(tie: Tie, on: PlainDate, ruleset: Ruleset): DetectedInterest | null {
  const atUnit = tie.to === 'RECOMMENDING_UNIT';
  const worksThere = atUnit && tie.kind === 'EMPLOYEE' && (tie.from === null || tie.from <= on) && (tie.until === null || tie.until >= on);
  const ties = atUnit ? [] : [{ ground: GROUND_OF[tie.kind], creditCode: APPLICANT, from: tie.from ?? on, until: tie.until }];
  const [found] = detectInterests({ on, person: { ties, unitCodes: worksThere ? [UNIT] : [] }, applicant: { creditCode: APPLICANT, relatedCodes: [UNIT] } }, ruleset);
  return found ? { ground: found.ground, detail: detailOf(tie) } : null;
}

function detailOf({ kind, to, organizationName, from, until }: Tie): string {
  if (kind === 'EDITOR') return `曾${WORDS.EDITOR}`;
  const where = to === 'RECOMMENDING_UNIT' ? '审核推荐单位' : '申报组织';
  return `在${where}“${organizationName}”${WORDS[kind]}${from === null ? '' : `（${from}至${until ?? '今'}）`}`;
}
