import type { PlainDate } from '@award/calendar';
import { SANCTION_RULES, checkAll, consequencesOf } from '@award/regulation';
import type { Consequences, Law, Refusal, SanctionGround, Severity } from '@award/regulation';

/** What a sanction is judged on. */
export interface SanctionCase {
  ground: SanctionGround;
  award: { commended_on: PlainDate } | null;
  /** the recorded incident that the ground is about, for the grounds of Art. 20 */
  incident: { occurredOn: PlainDate; severity: Severity } | null;
  /** the day of the determination */
  on: PlainDate;
}

/** What the regulation lets follow from a ground (Art. 13, 19, 20), or why nothing does. */
export function consequenceOf({ ground, award, incident, on }: SanctionCase, law: Law): Consequences | Refusal {
  const sanction = { ground, award: award && { commendedOn: award.commended_on }, occurredOn: incident?.occurredOn ?? null, severity: incident?.severity ?? null };
  const result = checkAll(SANCTION_RULES, { sanction }, law);
  return result === true ? consequencesOf(ground, on, award !== null, law.ruleset) : result;
}
