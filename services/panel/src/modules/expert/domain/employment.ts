import type { PlainDate } from '@award/calendar';
import { isSocialCreditCode } from '@award/regulation';
import type { Refusal } from '@award/regulation';
import { unfitText } from '../../../text/required-texts.ts';
import { invalid } from '../../../things.ts';
import type { EmploymentRelation } from './expert-status.ts';

/** One tie to an organization, as stated. */
export interface StatedEmployment {
  readonly organizationName: string;
  readonly creditCode?: string | null;
  readonly from: PlainDate;
  readonly until?: PlainDate | null;
  readonly relation: EmploymentRelation;
}

/** The first thing wrong with stated employments, or null: an interest can only be found by a sound credit code. */
export function employmentProblem(employments: readonly StatedEmployment[]): Refusal | null {
  for (const each of employments) {
    const text = unfitText({ organizationName: [each.organizationName, 200] });
    if (text) return text;
    if (each.creditCode && !isSocialCreditCode(each.creditCode.toUpperCase())) return invalid('creditCode', each.creditCode);
    if (each.until && each.until < each.from) return invalid('until', `${each.until} < ${each.from}`);
  }
  return null;
}
