import { beijingDate } from '@award/calendar';
import type { Instant, WorkingCalendar } from '@award/calendar';
import { disqualifies, refuse } from '@award/regulation';
import type { Refusal, Ruleset, Text } from '@award/regulation';
import { clocksOf } from './objection-clocks.ts';
import type { ObjectionTimes } from './objection-clocks.ts';
import type { ObjectionOutcome, ObjectionStatus } from '../persistence/objection.entities.ts';

/** The states' names on screen. */
export const STATUS_TEXTS: Record<ObjectionStatus, Text> = {
  INCOMPLETE: { zh: '待补正', en: 'incomplete' },
  RECEIVED: { zh: '已收到', en: 'received' },
  FORWARDED: { zh: '已转送调查', en: 'forwarded' },
  REPORTED: { zh: '已报调查情况', en: 'reported' },
  DETERMINED: { zh: '已认定', en: 'determined' },
  WITHDRAWN: { zh: '已撤回', en: 'withdrawn' },
};

const STEPS = {
  forwardObjection: { from: 'RECEIVED', text: { zh: '转送调查', en: 'forward for investigation' } },
  reportInvestigation: { from: 'FORWARDED', text: { zh: '填写调查情况', en: 'write the report' } },
  approveInvestigation: { from: 'FORWARDED', text: { zh: '报送调查情况', en: 'send the report' } },
} as const;

/** Whether a step of the handling fits the state (Art. 13). */
export function stepAllowed(step: keyof typeof STEPS, status: ObjectionStatus): Refusal | null {
  if (STEPS[step].from === status) return null;
  return refuse('OBJECTION_STEP_OUT_OF_ORDER', {
    step: { value: step, display: STEPS[step].text },
    status: { value: status, display: STATUS_TEXTS[status] },
  });
}

/** The Office determines once the unit has reported, or its time to report is over (Art. 13). */
export function mayDetermine(
  objection: ObjectionTimes & { status: ObjectionStatus },
  ruleset: Ruleset,
  { now, calendar }: { now: Instant; calendar: WorkingCalendar },
): Refusal | null {
  if (objection.status === 'REPORTED') return null;
  if (objection.status !== 'FORWARDED' || !objection.forwardedAt)
    return refuse('OBJECTION_STEP_OUT_OF_ORDER', {
      step: { value: 'determine', display: { zh: '认定', en: 'determine' } },
      status: { value: objection.status, display: STATUS_TEXTS[objection.status] },
    });
  const clock = clocksOf(objection, ruleset, calendar).find((each) => each.kind === 'OBJECTION_REPORT');
  if (!clock || now >= clock.period.endsAt) return null;
  return refuse('INVESTIGATION_PENDING', { forwardedOn: beijingDate(objection.forwardedAt), dueOn: clock.period.lastDay }, { succeedsFrom: clock.period.mayActFrom });
}

/** Whether the determination ends the case at once (Art. 13). */
export const determinationDisqualifies = (determination: { outcome: ObjectionOutcome; forbiddenByConditions: boolean }): boolean =>
  disqualifies({ determination: { outcome: determination.outcome, forbidden: determination.forbiddenByConditions } });
