import { REVIEW_STAGES, STAGE_TEXTS, coded, isStage, refuse } from '@award/regulation';
import type { Refusal, ReviewStage } from '@award/regulation';

const REVIEW = { value: 'review', display: { zh: '评审', en: 'review' } };

/** Why a review cannot go on: the case has left the stage, withdrawn, disqualified or moved on. Null while it is there. */
export function noLongerReviewed(of: { readonly stage: ReviewStage; readonly caseStage: string }): Refusal | null {
  if (of.caseStage === REVIEW_STAGES[of.stage].stage) return null;
  return refuse('STAGE_DOES_NOT_ALLOW', { action: REVIEW, stage: isStage(of.caseStage) ? coded(of.caseStage, STAGE_TEXTS) : of.caseStage });
}
