/** What a panel proposes for a case. */
export const OPINION_RECOMMENDATIONS = ['ADVANCE', 'NOT_ADVANCE'] as const;
export type OpinionRecommendation = (typeof OPINION_RECOMMENDATIONS)[number];
