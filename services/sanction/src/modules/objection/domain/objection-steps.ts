import { beijingDate } from '@award/calendar';
import type { PlainDate } from '@award/calendar';
import { checkAll, determinationIsReasoned, disqualifies, investigationIsReported, objectionStepsAreInOrder } from '@award/regulation';
import type { Law, ObjectionOutcome, ObjectionStatus, ObjectionStep, Refusal } from '@award/regulation';
import type { ObjectionTimes } from './objection-clocks.ts';

const refusalOf = (result: true | Refusal): Refusal | null => (result === true ? null : result);

/** Whether a step of the handling fits the state (Art. 13). */
export const stepAllowed = (step: ObjectionStep, status: ObjectionStatus, law: Law): Refusal | null => refusalOf(objectionStepsAreInOrder.holds({ step, status }, law));

/** The Office determines once the unit has reported, or its time to report is over (Art. 13). */
export function mayDetermine(objection: ObjectionTimes & { status: ObjectionStatus }, on: PlainDate, law: Law): Refusal | null {
  const outOfOrder = stepAllowed('determine', objection.status, law);
  if (outOfOrder || !objection.forwardedAt) return outOfOrder;
  const investigation = { forwardedOn: beijingDate(objection.forwardedAt), reportedOn: objection.reportedAt ? beijingDate(objection.reportedAt) : null };
  return refusalOf(investigationIsReported.holds({ on, investigation }, law));
}

/** Whether the determination has its outcome, reason and reply (Art. 13). */
export const reasoned = (draft: { outcome: string; reason: string; replyToObjector: string }, law: Law): Refusal | null =>
  refusalOf(checkAll([determinationIsReasoned], { draft }, law));

/** Whether the determination ends the case at once (Art. 13). */
export const determinationDisqualifies = (determination: { outcome: ObjectionOutcome; forbiddenByConditions: boolean }): boolean =>
  disqualifies({ determination: { outcome: determination.outcome, forbidden: determination.forbiddenByConditions } });
