import { STAGE_TEXTS, UNDER_REVIEW, refuse } from '@award/regulation';
import type { Refusal, Stage } from '@award/regulation';

/** Whether an objection against the case can be taken now (Art. 12): while the review runs. */
export function mayObject(accused: { stage: string; submitted: boolean } | null): Refusal | null {
  if (!accused?.submitted) return refuse('NOT_FOUND', { what: 'application' });
  const stage = accused.stage as Stage;
  if (UNDER_REVIEW.includes(stage)) return null;
  return refuse('OBJECTION_OUTSIDE_REVIEW', { stage: { value: stage, display: { zh: STAGE_TEXTS[stage].zh, en: STAGE_TEXTS[stage].en } } });
}
