import type { ObjectionDraft } from '../objection-draft.ts';

/** What each step of the form is given. */
export interface StepProps {
  readonly draft: ObjectionDraft;
  readonly change: (changes: Partial<ObjectionDraft>) => void;
}
