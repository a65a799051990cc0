import { addDays, workingDaysAfter, workingDaysBetween } from '@award/calendar';
import type { CountedPeriod, PlainDate } from '@award/calendar';
import type { Law } from './rules/rule.ts';
import { text } from './text.ts';
import type { Text } from './text.ts';

/** The days on which the steps of an objection were taken; one left out has not been taken. */
export interface ObjectionDays {
  /** When the Office had the complete objection. */
  readonly receivedOn: PlainDate;
  readonly forwardedOn?: PlainDate | null;
  readonly reportedOn?: PlainDate | null;
}

/** One legal clock of Art. 13 and how it was kept. */
export interface ObjectionClock {
  readonly clock: 'FORWARD' | 'REPORT';
  readonly label: Text;
  readonly article: 'Art. 13';
  readonly period: CountedPeriod;
  readonly doneOn: PlainDate | null;
  /** Working days past the last day, up to when it was done, or to today while it is not; 0 if kept. */
  readonly workingDaysLate: number;
}

/**
 * The clocks of an objection (R16): forwarded within 3 working days of receipt; reported within 5 of the forwarding,
 * which is when the unit has it. A late step is not refused: its overrun is recorded.
 * @param today until when an open clock is counted
 */
export function objectionClocks(days: ObjectionDays, today: PlainDate, law: Law): readonly ObjectionClock[] {
  const { forwardWorkingDays, reportWorkingDays } = law.ruleset.objection;
  const clock = (name: ObjectionClock['clock'], label: Text, from: PlainDate, length: number, doneOn?: PlainDate | null): ObjectionClock => {
    const period = workingDaysAfter(from, length, law.calendar);
    const workingDaysLate = Math.max(0, workingDaysBetween(period.lastDay, doneOn ?? today, law.calendar));
    return { clock: name, label, article: 'Art. 13', period, doneOn: doneOn ?? null, workingDaysLate };
  };
  const forward = clock('FORWARD', text('转送调查期限', 'forwarding'), days.receivedOn, forwardWorkingDays, days.forwardedOn);
  if (!days.forwardedOn) return [forward];
  return [forward, clock('REPORT', text('调查报告期限', 'report of the investigation'), days.forwardedOn, reportWorkingDays, days.reportedOn)];
}

/** Whether a clock has been overrun: done after its last day, or still open on a later day. */
export function isOverrun(clock: ObjectionClock, today: PlainDate): boolean {
  return (clock.doneOn ?? today) >= addDays(clock.period.lastDay, 1);
}
