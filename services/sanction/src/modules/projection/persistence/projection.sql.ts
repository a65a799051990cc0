import type { Law, Ruleset } from '@award/regulation';
import type { CommandTransaction } from '@award/subgraph';
import type { PlainDate } from '@award/calendar';

/** What this service knows of a case, from the application service. */
export interface CaseProjection {
  application_id: string;
  number: string;
  cycle_id: string;
  programme_id: string;
  organization_id: string;
  organization_name: string;
  credit_code: string;
  recommending_unit_id: string | null;
  stage: string;
  submitted: boolean;
}

/** What this service knows of an award. */
export interface AwardProjection {
  award_id: string;
  application_id: string;
  organization_id: string;
  organization_name: string;
  cycle_id: string;
  programme_id: string;
  tier: string;
  year: number;
  commended_on: PlainDate;
  certificate_number: string;
  recommending_unit_id: string | null;
}

/** The case, locked against being changed at the same time. */
export async function caseOf(tx: CommandTransaction, applicationId: string): Promise<CaseProjection | null> {
  return (await tx.execute<CaseProjection>('select * from sanction.case_projection where application_id = $1 for share', [applicationId]))[0] ?? null;
}

/** The award with that id or certificate number. */
export async function awardOf(tx: CommandTransaction, key: { awardId?: string | null; certificateNumber?: string | null }): Promise<AwardProjection | null> {
  const rows = await tx.execute<AwardProjection>(
    'select * from sanction.award_projection where award_id = $1::uuid or certificate_number = $2',
    [key.awardId ?? null, key.certificateNumber ?? null],
  );
  return rows[0] ?? null;
}

/** By what a case of the cycle is judged: the cycle's pinned numbers and the working days. @throws Error when the cycle's event has not come yet */
export async function lawOfCycle(tx: CommandTransaction, cycleId: string): Promise<Law> {
  return { ruleset: await rulesetOfCycle(tx, cycleId), calendar: tx.calendar };
}

/** The ruleset that the cycle pinned. @throws Error when the cycle's event has not come yet */
export async function rulesetOfCycle(tx: CommandTransaction, cycleId: string): Promise<Ruleset> {
  const [row] = await tx.execute<{ ruleset: Ruleset }>('select ruleset from sanction.cycle_projection where cycle_id = $1', [cycleId]);
  if (!row) throw new Error(`the ruleset of cycle ${cycleId} is not known yet`);
  return row.ruleset;
}
