import { refuse, reviewIsRunning } from '@award/regulation';
import type { Law, Refusal, Stage } from '@award/regulation';

/** Whether an objection against the case can be taken now (Art. 12). A case that never left its organization is not there. */
export function mayObject(accused: { stage: string; submitted: boolean } | null, law: Law): Refusal | null {
  if (!accused?.submitted) return refuse('NOT_FOUND', { what: 'application' });
  const result = reviewIsRunning.holds({ stage: accused.stage as Stage }, law);
  return result === true ? null : result;
}
