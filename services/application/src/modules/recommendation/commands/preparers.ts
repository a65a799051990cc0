import type { Preparer } from '../domain/preparer.ts';
import type { Recommendation, RecommendationCheck } from '../persistence/recommendation.entity.ts';

/** Everybody who prepared the unit's decision, in the order in which they did: those who checked, then who worded the opinion. */
export function preparersOf(recommendation: Recommendation | null, checks: readonly RecommendationCheck[]): Preparer[] {
  const checked = checks.map(({ checkedBy, checkedByName }) => ({ personId: checkedBy, name: checkedByName }));
  const worded = recommendation?.preparedBy ? [{ personId: recommendation.preparedBy, name: recommendation.preparedByName ?? '' }] : [];
  return [...checked, ...worded];
}

/** The checks as the rules of the regulation read them. */
export const checkFacts = (checks: readonly RecommendationCheck[]) => checks.map(({ kind, passed }) => ({ check: kind, passed }));
