import { coded, refuse } from '../refusal/refusal.ts';
import { text } from '../text.ts';
import type { Text } from '../text.ts';
import { rule } from './rule.ts';

/** A cycle about to be planned; years as numbers. */
export interface CycleFacts {
  readonly cycle: { readonly year: number; readonly previousYear?: number | null };
}

export const cyclesAreApart = rule<CycleFacts>({
  id: 'programme.cycle-interval',
  theme: 'PROGRAMME',
  article: 'Art. 4',
  requirement: 'R1',
  description: text('每{cycleYears}年一届。', 'A cycle every {cycleYears} years.'),
  refusals: ['CYCLE_TOO_SOON'],
  applies: ({ cycle }) => typeof cycle.previousYear === 'number',
  holds({ cycle: { year, previousYear } }, { ruleset: { cycleYears } }) {
    const firstYear = previousYear! + cycleYears;
    return year >= firstYear ? true : refuse('CYCLE_TOO_SOON', { previousYear: previousYear!, year, cycleYears, firstYear });
  },
});

/** A cycle whose ruleset version is to be set. */
export interface PinnedFacts {
  readonly pin: { readonly callPublished: boolean; readonly current: number; readonly asked: number };
}

export const rulesetStaysPinned = rule<PinnedFacts>({
  id: 'programme.ruleset-pinned',
  theme: 'PROGRAMME',
  article: 'Art. 4',
  requirement: 'R1',
  description: text('申报通知发布后，本届始终适用同一版规则。', 'From its call on, a cycle keeps one version of the rules.'),
  refusals: ['RULESET_PINNED'],
  applies: ({ pin }) => pin.callPublished,
  holds({ pin: { current, asked } }) {
    return asked === current ? true : refuse('RULESET_PINNED', { pinned: current, asked });
  },
});

/** Somebody of one programme who acts on a matter of another. */
export interface IsolationFacts {
  readonly actorProgrammeId: string | null;
  readonly matterProgramme: { readonly id: string; readonly name: Text };
}

export const programmesAreApart = rule<IsolationFacts>({
  id: 'programme.isolation',
  theme: 'PROGRAMME',
  article: 'Art. 24',
  requirement: 'R25',
  description: text('各级质量奖的规则、人员和届次相互独立。', 'Each programme has its own rules, people and cycles, apart from the others.'),
  refusals: ['OTHER_PROGRAMME'],
  holds({ actorProgrammeId, matterProgramme: { id, name } }) {
    return actorProgrammeId === id ? true : refuse('OTHER_PROGRAMME', { programme: coded(id, { [id]: name }) });
  },
});
