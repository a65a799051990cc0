import { yearsAfter } from '@award/calendar';
import type { PlainDate } from '@award/calendar';
import type { Ruleset } from '../ruleset/ruleset.ts';
import type { Text } from '../text.ts';

/** Why applications are not accepted (Art. 19). */
export const BAR_REASONS = {
  FALSE_OR_HIDDEN_MATERIAL: { zh: '隐瞒情况或者提供虚假材料', en: 'hidden facts or false material' },
  DECEIT_OR_BRIBERY: { zh: '以欺骗、贿赂等不正当手段获奖', en: 'an award won by deceit or bribery' },
} as const satisfies Record<string, Text>;

export type BarReason = keyof typeof BAR_REASONS;

/** A period in which an organization's applications are not accepted, both days included. */
export interface Bar {
  /** Left out where only the period is known. */
  readonly reason?: BarReason;
  /** The date of the determination (I-4). */
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** A bar with its years and the first day on which an application is accepted again. */
export interface ImposedBar extends Bar {
  readonly reason: BarReason;
  readonly years: number;
  readonly mayApplyFrom: PlainDate;
  readonly article: 'Art. 19';
  readonly interpretation: 'I-4';
}

/** The bar that a determination of that date imposes (Art. 19). */
export function barOf(reason: BarReason, determinedOn: PlainDate, { bars }: Ruleset): ImposedBar {
  const years = reason === 'DECEIT_OR_BRIBERY' ? bars.deceitYears : bars.falseMaterialYears;
  const period = yearsAfter(determinedOn, years);
  return {
    reason,
    years,
    from: determinedOn,
    until: period.lastDay,
    mayApplyFrom: period.firstDayAfter,
    article: 'Art. 19',
    interpretation: 'I-4',
  };
}
