import type { PlainDate } from '@award/calendar';
import { callIsOpen, check } from '@award/regulation';
import type { CallWindow, Law, Refusal } from '@award/regulation';

/** Why applications are not taken on that day (Art. 11(1)); null when they are. */
export function callWindowProblem(on: PlainDate, call: CallWindow | null, law: Law): Refusal | null {
  const result = check(callIsOpen, { on, call }, law);
  return result === true ? null : result;
}
