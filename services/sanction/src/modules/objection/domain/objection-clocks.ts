import { beijingDate, workingDaysAfter } from '@award/calendar';
import type { CountedPeriod, Instant, WorkingCalendar } from '@award/calendar';
import type { Ruleset } from '@award/regulation';

/** One of the two clocks of an objection (Art. 13). */
export interface ObjectionClock {
  kind: 'OBJECTION_FORWARD' | 'OBJECTION_REPORT';
  period: CountedPeriod;
  /** when the act it is for was done; null while it is awaited */
  metAt: Instant | null;
}

/** The clocks' names on screen. */
export const CLOCK_LABELS = {
  OBJECTION_FORWARD: { zh: '异议转送', en: 'Forwarding the objection' },
  OBJECTION_REPORT: { zh: '异议调查报告', en: 'Report of the investigation' },
} as const;

/** What the clocks are counted from. */
export interface ObjectionTimes {
  completedAt?: Instant | null;
  forwardedAt?: Instant | null;
  reportedAt?: Instant | null;
}

/** The Office's clock from the complete objection, and the unit's from the forwarding; each from the day after (I-1). */
export function clocksOf(times: ObjectionTimes, ruleset: Ruleset, calendar: WorkingCalendar): ObjectionClock[] {
  const clocks: ObjectionClock[] = [];
  if (times.completedAt)
    clocks.push({ kind: 'OBJECTION_FORWARD', period: workingDaysAfter(beijingDate(times.completedAt), ruleset.objection.forwardWorkingDays, calendar), metAt: times.forwardedAt ?? null });
  if (times.forwardedAt)
    clocks.push({ kind: 'OBJECTION_REPORT', period: workingDaysAfter(beijingDate(times.forwardedAt), ruleset.objection.reportWorkingDays, calendar), metAt: times.reportedAt ?? null });
  return clocks;
}
