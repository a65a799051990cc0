import { coded, refuse } from '../refusal/refusal.ts';
import { text } from '../text.ts';
import type { Text } from '../text.ts';
import { rule } from './rule.ts';

/** How an objection is determined (Art. 13). */
export const OBJECTION_OUTCOMES = {
  UPHELD: { zh: '查证属实', en: 'upheld' },
  PARTLY_UPHELD: { zh: '部分属实', en: 'partly upheld' },
  NOT_UPHELD: { zh: '不属实', en: 'not upheld' },
} as const satisfies Record<string, Text>;

export type ObjectionOutcome = keyof typeof OBJECTION_OUTCOMES;

/** What was found and whether the conditions forbid it. */
export interface DeterminationFacts {
  readonly determination: { readonly outcome: ObjectionOutcome; readonly forbidden: boolean };
}

/**
 * Whether a determination ends the case (R18): what was proved, in whole or in part, is forbidden by the conditions.
 * `forbidden` is said of what was proved, so a part suffices.
 */
export function disqualifies({ determination: { outcome, forbidden } }: DeterminationFacts): boolean {
  return forbidden && outcome !== 'NOT_UPHELD';
}

export const determinationDisqualifies = rule<DeterminationFacts>({
  id: 'objection.disqualifies',
  theme: 'OBJECTION',
  article: 'Art. 13',
  requirement: 'R18',
  description: text(
    '异议查证属实且属于申报条件禁止性规定的，立即取消参评资格。',
    'A fact that is upheld and forbidden by the conditions disqualifies at once.',
  ),
  refusals: ['NOT_A_DISQUALIFYING_FACT'],
  holds(facts) {
    const { outcome, forbidden } = facts.determination;
    return disqualifies(facts) ? true : refuse('NOT_A_DISQUALIFYING_FACT', { outcome: coded(outcome, OBJECTION_OUTCOMES), forbidden });
  },
});
