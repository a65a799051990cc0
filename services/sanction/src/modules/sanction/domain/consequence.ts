import { yearsAfter } from '@award/calendar';
import type { PlainDate } from '@award/calendar';
import { barOf, refuse } from '@award/regulation';
import type { ImposedBar, Refusal, Ruleset } from '@award/regulation';
import type { IncidentSeverity } from '../../supervision/persistence/supervision.entities.ts';
import type { SanctionGround, SanctionKind } from '../persistence/sanction.entity.ts';

/** What a sanction is judged on. */
export interface SanctionFacts {
  ground: SanctionGround;
  award: { commended_on: PlainDate } | null;
  /** the recorded incident that the ground is about, for the grounds of Art. 20 */
  incident: { occurredOn: PlainDate; severity: IncidentSeverity } | null;
  /** the day of the determination */
  on: PlainDate;
}

/** What follows. */
export interface Consequence {
  kind: SanctionKind;
  article: string;
  bar: ImposedBar | null;
  revokes: boolean;
  disclosed: boolean;
}

/** What the regulation lets follow from a ground (Art. 13, 19, 20), or why nothing does. */
export function consequenceOf(facts: SanctionFacts, ruleset: Ruleset): Consequence | Refusal {
  const { ground, award, incident, on } = facts;
  if (ground === 'FALSE_OR_HIDDEN_MATERIAL') {
    const bar = barOf('FALSE_OR_HIDDEN_MATERIAL', on, ruleset);
    return award
      ? { kind: 'REVOCATION_AND_BAR', article: 'Art. 19', bar, revokes: true, disclosed: true }
      : { kind: 'BAR', article: 'Art. 19', bar, revokes: false, disclosed: true };
  }
  if (!award) return refuse('NO_AWARD_TO_REVOKE', { ground });
  if (ground === 'DECEIT_OR_BRIBERY') return { kind: 'REVOCATION_AND_BAR', article: 'Art. 19', bar: barOf('DECEIT_OR_BRIBERY', on, ruleset), revokes: true, disclosed: true };
  if (ground === 'OBJECTION_UPHELD') return refuse('NO_AWARD_TO_REVOKE', { ground });
  const until = yearsAfter(award.commended_on, ruleset.supervisionYears).lastDay;
  const occurredOn = incident?.occurredOn ?? on;
  if (occurredOn > until) return refuse('SUPERVISION_ENDED', { commendedOn: award.commended_on, occurredOn, until });
  const enough = ground === 'MAJOR_ACCIDENT' ? incident?.severity === 'MAJOR' : ground === 'BREACH' || (incident !== null && incident.severity !== 'MINOR');
  if (!enough) return refuse('GROUND_NOT_GRAVE', { ground, severity: incident?.severity ?? '-' });
  return { kind: 'REVOCATION', article: 'Art. 20', bar: null, revokes: true, disclosed: true };
}
