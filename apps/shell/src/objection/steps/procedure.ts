import type { ObjectionDraft } from '../objection-draft.ts';

export const STEPS = ['subject', 'kind', 'identity', 'matter', 'review'] as const;

export type Step = (typeof STEPS)[number];

/** The steps of this draft: who leaves a lead is not asked who they are. */
export function stepsOf(draft: Pick<ObjectionDraft, 'kind'>): readonly Step[] {
  return draft.kind === 'LEAD' ? STEPS.filter((step) => step !== 'identity') : STEPS;
}

/**
 * Whether the next step can be drawn at all. Nothing else is asked here: what Art. 12 wants and is not there, the
 * server names on the receipt, and it can be completed later.
 */
export function mayGoOn(step: Step, draft: ObjectionDraft): boolean {
  if (step === 'subject') return draft.applicationId !== '';
  if (step === 'kind') return draft.kind !== null;
  if (step === 'matter') return draft.text.trim() !== '';
  return true;
}
