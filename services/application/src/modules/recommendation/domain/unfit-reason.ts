import type { Refusal } from '@award/regulation';
import { unfitText } from '../../../text/required-texts.ts';

/** Whether a reason cannot be taken as a text. An empty one passes here: that a reason must be given is said by the rule, with its article. */
export const unfitReason = (reason: string): Refusal | null => (reason.trim() === '' ? null : unfitText({ reason: [reason, 2000] }));
