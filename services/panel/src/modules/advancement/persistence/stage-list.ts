import type { ReviewStage } from '@award/regulation';
import { statement } from '@award/subgraph';
import type { CommandTransaction } from '@award/subgraph';
import type { Instant } from '@award/calendar';
import { v7 as uuidv7 } from 'uuid';
import { lockedAssignment } from '../../panel/persistence/assignment-state.ts';
import type { AssignmentState } from '../../panel/persistence/assignment-state.ts';

interface SignedList {
  readonly cycleId: string;
  readonly stage: ReviewStage;
  readonly advanced: readonly string[];
  readonly notAdvanced: readonly string[];
  readonly by: string;
}

/** Keeps the signed list of a stage. */
export async function keepStageList(tx: CommandTransaction, list: SignedList): Promise<string> {
  const id = uuidv7();
  await tx.execute(
    `insert into panel.stage_list (id, cycle_id, stage, advanced, not_advanced, confirmed_by, confirmed_by_name, confirmed_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, list.cycleId, list.stage, list.advanced, list.notAdvanced, list.by, tx.viewer.name, tx.now],
  );
  return id;
}

/** The stage's panels have done their work: nothing in them changes any more. */
export async function closePanels(tx: CommandTransaction, cycleId: string, stage: ReviewStage): Promise<void> {
  await tx.execute(`update panel.panel set status = 'CLOSED', closed_at = $3 where cycle_id = $1 and stage = $2 and status <> 'CLOSED'`, [cycleId, stage, tx.now]);
}

const assignmentId = statement<{ id: string }>('stage-list.assignment', 'select id from panel.assignment where application_id = $1 and stage = $2');

/** The assignment of a case in a stage, locked; null when no panel has it. */
export async function assignmentOfCase(tx: CommandTransaction, applicationId: string, stage: ReviewStage): Promise<AssignmentState | null> {
  const found = await tx.reader.first(assignmentId, [applicationId, stage]);
  return found && lockedAssignment(tx, found.id);
}

export interface StageListRow {
  readonly id: string;
  readonly cycleId: string;
  readonly stage: ReviewStage;
  readonly advanced: string[];
  readonly notAdvanced: string[];
  readonly confirmedBy: string;
  readonly confirmedAt: Instant;
}

export const stageListById = statement<StageListRow>(
  'stage-list.by-id',
  `select l.id, l.cycle_id as "cycleId", l.stage, l.advanced, l.not_advanced as "notAdvanced", l.confirmed_by_name as "confirmedBy", l.confirmed_at as "confirmedAt"
   from panel.stage_list l join panel.cycle y on y.id = l.cycle_id where l.id = $1 and y.programme_id = $2`,
);

const confirmed = statement<{ confirmed: boolean }>('stage-list.confirmed', 'select exists (select from panel.stage_list where cycle_id = $1 and stage = $2) as confirmed');

/** Whether the list of a stage has been signed. */
export async function isListConfirmed(tx: CommandTransaction, cycleId: string, stage: ReviewStage): Promise<boolean> {
  return (await tx.reader.first(confirmed, [cycleId, stage]))?.confirmed ?? false;
}

const deliberated = statement<{ id: string; number: string }>(
  'stage-list.deliberated',
  `select c.id, c.number from panel.stage_list l join panel.review_case c on c.id = any(l.advanced)
   where l.cycle_id = $1 and l.stage = 'SITE' and c.stage in ('SITE_REVIEW', 'DELIBERATION') order by c.number, c.id`,
);

/** The cases that go to the deliberation: on the list of the site review, and not withdrawn or disqualified since. */
export const deliberatedCases = (tx: CommandTransaction, cycleId: string): Promise<{ id: string; number: string }[]> => tx.reader.rows(deliberated, [cycleId]);
