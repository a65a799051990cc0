import type { Rule } from './rule.ts';
import * as award from './award.ts';
import * as ballot from './ballot.ts';
import * as budget from './budget.ts';
import * as call from './call.ts';
import * as certificate from './certificate.ts';
import * as conduct from './conduct.ts';
import * as criteria from './criteria.ts';
import * as declaration from './declaration.ts';
import * as determination from './determination.ts';
import * as eligibility from './eligibility.ts';
import * as honour from './honour.ts';
import * as notice from './notice.ts';
import * as objection from './objection.ts';
import { PRINCIPLES } from './principles.ts';
import * as procedure from './procedure.ts';
import * as programme from './programme.ts';
import * as qualification from './qualification.ts';
import * as recommendation from './recommendation.ts';
import * as recusal from './recusal.ts';
import * as review from './review.ts';
import * as revocation from './revocation.ts';
import * as sanction from './sanction.ts';
import * as stageList from './stage-list.ts';

/** What every rule says of itself, whatever facts it judges. */
export type RuleEntry = Pick<
  Rule<never>,
  'id' | 'theme' | 'article' | 'requirement' | 'interpretation' | 'description' | 'refusals'
>;

const THEMES_IN_ORDER = [
  programme, budget, criteria, call, eligibility, notice, declaration, recommendation, qualification, review, stageList,
  ballot, award, certificate, objection, determination, sanction, revocation, honour, conduct, recusal, procedure,
];

/** Every rule and principle: whatever a theme's file exports as a rule is in the catalogue. */
export const ALL_RULES: readonly RuleEntry[] = [
  ...THEMES_IN_ORDER.flatMap((theme) => Object.values<unknown>(theme).filter(isRule)),
  ...PRINCIPLES,
];

function isRule(value: unknown): value is RuleEntry {
  return typeof value === 'object' && value !== null && 'holds' in value && 'refusals' in value;
}
