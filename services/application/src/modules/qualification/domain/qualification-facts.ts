import type { Instant } from '@award/calendar';
import type { QualificationFacts } from '@award/regulation';

/** What the clerk recorded. */
export interface RecordedReview {
  readonly complete: boolean;
  readonly proceduresSound: boolean;
  readonly finding: string;
  readonly preparedAt: Instant;
}

/** A question and what came back. */
export interface Asked {
  readonly answer?: 'NO_OBJECTION' | 'ADVERSE_RECORD' | 'OBJECTION' | null;
  readonly answeredAt?: Instant | null;
}

interface Clause {
  readonly outcome: 'PASS' | 'FAIL' | 'NOT_COMPUTED';
}

/**
 * By what the rules judge a review. The conditions are met when no computed clause fails. A finding worded before an
 * adverse answer came cannot have weighed it, so it does not count as one.
 */
export function qualificationFacts(review: RecordedReview | null, clauses: readonly Clause[], consultations: readonly Asked[]): QualificationFacts {
  const answers = consultations.map(({ answer }) => ({ answer: answer ?? null }));
  if (!review) return { qualification: {}, consultations: answers };
  const unweighed = consultations.some(({ answer, answeredAt }) => answer && answer !== 'NO_OBJECTION' && answeredAt && answeredAt > review.preparedAt);
  const conditions = clauses.every(({ outcome }) => outcome !== 'FAIL');
  return {
    qualification: { conditions, complete: review.complete, proceduresSound: review.proceduresSound, finding: unweighed ? null : review.finding },
    consultations: answers,
  };
}
