import { eligibilityCheck } from '@award/regulation';
import type { ClauseResult, EligibilityFacts, Law } from '@award/regulation';

/** One condition of Art. 9, 15 or 19 and how it stands. */
export type EligibilityClause = ClauseResult;

/** Every condition of eligibility: the computed ones with their outcome on that day, and those that people judge. */
export const eligibilityClauses = (facts: EligibilityFacts, { ruleset, calendar }: Law): readonly EligibilityClause[] => eligibilityCheck(facts, ruleset, calendar);
