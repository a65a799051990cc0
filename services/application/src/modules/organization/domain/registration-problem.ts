import { PREFECTURE_RULESET_V1, checkAll, creditCodeIsSound, namesItsParent } from '@award/regulation';
import type { Refusal, RegistrationFacts } from '@award/regulation';
import { workingCalendar } from '@award/calendar';

/** What keeps a body from being registered: a part without its whole, an unsound credit code (Art. 2, 9(2)); null when nothing does. */
export function registrationProblem(registration: RegistrationFacts['registration']): Refusal | null {
  // Neither rule looks at a number of any ruleset or at the calendar, and a registration belongs to no cycle.
  const result = checkAll([namesItsParent, creditCodeIsSound], { registration }, { ruleset: PREFECTURE_RULESET_V1, calendar: workingCalendar() });
  return result === true ? null : result;
}
