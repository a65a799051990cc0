import { AWARD_REFUSALS } from './award.ts';
import { BALLOT_REFUSALS } from './ballot.ts';
import { CRITERIA_REFUSALS } from './criteria.ts';
import { ELIGIBILITY_REFUSALS } from './eligibility.ts';
import { NOTICE_REFUSALS } from './notice.ts';
import { OBJECTION_REFUSALS } from './objection.ts';
import { PROCEDURE_REFUSALS } from './procedure.ts';
import { PROGRAMME_REFUSALS } from './programme.ts';
import { RECOMMENDATION_REFUSALS } from './recommendation.ts';
import { RECUSAL_REFUSALS } from './recusal.ts';
import { REVIEW_REFUSALS } from './review.ts';
import { SANCTION_REFUSALS } from './sanction.ts';

/** The catalogue: every refusal that the platform can give, in the order of the procedure. */
export const REFUSALS = {
  ...PROCEDURE_REFUSALS,
  ...PROGRAMME_REFUSALS,
  ...CRITERIA_REFUSALS,
  ...ELIGIBILITY_REFUSALS,
  ...NOTICE_REFUSALS,
  ...RECOMMENDATION_REFUSALS,
  ...REVIEW_REFUSALS,
  ...BALLOT_REFUSALS,
  ...AWARD_REFUSALS,
  ...OBJECTION_REFUSALS,
  ...SANCTION_REFUSALS,
  ...RECUSAL_REFUSALS,
};
