import type { PlainDate, WorkingCalendar } from '@award/calendar';
import type { Refusal, RefusalCode } from '../refusal/refusal.ts';
import type { InterpretationId, Requirement } from '../requirement.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';
import type { Text } from '../text.ts';
import type { Theme } from './theme.ts';

/** By what a rule judges: the cycle's pinned numbers and the working days. */
export interface Law {
  readonly ruleset: Ruleset;
  readonly calendar: WorkingCalendar;
}

/** Facts of a day: `on` is the Beijing date on which the act is judged. */
export interface Dated {
  readonly on: PlainDate;
}

/** One rule of the regulation over the facts that it needs; pure. */
export interface Rule<Facts> {
  /** `theme.rule`, the same in code, logs, database constraints and the catalogue. */
  readonly id: string;
  readonly theme: Theme;
  readonly article: string;
  readonly requirement: Requirement;
  readonly interpretation?: InterpretationId;
  /** In plain words; `{noticeWorkingDays}` stands for a number of the ruleset. */
  readonly description: Text;
  /** Every code that it can refuse with. */
  readonly refusals: readonly RefusalCode[];
  /** Whether the rule has anything to say about these facts; always, where it is left out. */
  applies?(facts: Facts, law: Law): boolean;
  /** True, or why not. */
  holds(facts: Facts, law: Law): true | Refusal;
}

/** A rule, its facts kept as a type. */
export function rule<Facts>(definition: Rule<Facts>): Rule<Facts> {
  return definition;
}

/** The rule's refusal, or true where it holds or has nothing to say. */
export function check<Facts>(one: Rule<Facts>, facts: Facts, law: Law): true | Refusal {
  return one.applies && !one.applies(facts, law) ? true : one.holds(facts, law);
}

/** Everything that the rules refuse, in their order. */
export function refusalsOf<Facts>(rules: readonly Rule<Facts>[], facts: Facts, law: Law): readonly Refusal[] {
  return rules.map((one) => check(one, facts, law)).filter((result) => result !== true);
}

/** The first refusal of the rules in their order, or true. */
export function checkAll<Facts>(rules: readonly Rule<Facts>[], facts: Facts, law: Law): true | Refusal {
  for (const one of rules) {
    const result = check(one, facts, law);
    if (result !== true) return result;
  }
  return true;
}
