export * from './text.ts';
export type * from './requirement.ts';
export * from './articles.ts';

export * from './enumerations/acting-role.ts';
export * from './enumerations/award-tier.ts';
export * from './enumerations/industry.ts';
export * from './enumerations/notice-kind.ts';
export * from './enumerations/organization.ts';
export * from './enumerations/recommending-unit.ts';
export * from './enumerations/record.ts';
export * from './enumerations/review.ts';
export * from './enumerations/social-credit-code.ts';
export * from './enumerations/stage.ts';
export * from './enumerations/territory.ts';

export * from './ruleset/interpretation.ts';
export * from './ruleset/prefecture.ts';
export * from './ruleset/ruleset.ts';
export * from './ruleset/validation.ts';
export { RULESET_NUMBERS } from './ruleset/numbers.ts';
export type { RulesetNumber } from './ruleset/numbers.ts';

export * from './refusal/article-label.ts';
export * from './refusal/refusal.ts';
export * from './refusal/refusal-text.ts';
export { REFUSALS } from './refusal/entries/all.ts';
export type { RefusalEntry } from './refusal/entry.ts';

export * from './rules/rule.ts';
export * from './rules/theme.ts';
export { ALL_RULES } from './rules/all.ts';
export type { RuleEntry } from './rules/all.ts';
export * from './rules/award.ts';
export * from './rules/ballot.ts';
export * from './rules/bar.ts';
export * from './rules/budget.ts';
export * from './rules/call.ts';
export * from './rules/certificate.ts';
export * from './rules/conduct.ts';
export * from './rules/criteria.ts';
export * from './rules/declaration.ts';
export * from './rules/determination.ts';
export * from './rules/eligibility.ts';
export * from './rules/honour.ts';
export * from './rules/notice.ts';
export * from './rules/objection.ts';
export * from './rules/procedure.ts';
export * from './rules/programme.ts';
export * from './rules/qualification.ts';
export * from './rules/recommendation.ts';
export * from './rules/recusal.ts';
export * from './rules/review.ts';
export * from './rules/revocation.ts';
export * from './rules/sanction.ts';
export * from './rules/stage-list.ts';

export { ACTION_NAMES, ACTIONS } from './lifecycle/actions.ts';
export type { Action } from './lifecycle/actions.ts';
export { GUARDS } from './lifecycle/guards.ts';
export type { GuardId } from './lifecycle/guards.ts';
export * from './lifecycle/diagram.ts';
export * from './lifecycle/holder.ts';
export * from './enumerations/stage-texts.ts';
export { LIFECYCLE } from './lifecycle/table.ts';
export type { LifecycleRow } from './lifecycle/table.ts';
export * from './lifecycle/transition.ts';

export * from './ballot/deliberation.ts';
export * from './ballot/round.ts';
export * from './ballot/tally.ts';

export * from './catalogue.ts';
export * from './certificate.ts';
export * from './eligibility-check.ts';
export * from './objection-clock.ts';
export * from './score.ts';
