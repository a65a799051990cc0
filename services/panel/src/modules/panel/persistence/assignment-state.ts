import type { ReviewStage } from '@award/regulation';
import { isId } from '@award/identity';
import { statement } from '@award/subgraph';
import type { CommandTransaction } from '@award/subgraph';
import type { PanelStatus } from '../domain/panel-status.ts';

/** One case before one panel, as commands judge it. */
export interface AssignmentState {
  readonly id: string;
  readonly panelId: string;
  readonly panelStatus: PanelStatus;
  readonly programmeId: string;
  readonly cycleId: string;
  readonly applicationId: string;
  readonly number: string;
  readonly category: string;
  readonly stage: ReviewStage;
  /** where the case stands in the procedure */
  readonly caseStage: string;
  readonly composition: number;
  readonly leadExpertId: string;
  readonly leadPersonId: string;
  /** whether an interest holds the acting person off the case */
  readonly heldOff: boolean;
}

const locked = statement<AssignmentState>(
  'assignment.locked',
  `select a.id, a.panel_id as "panelId", p.status as "panelStatus", p.programme_id as "programmeId", a.cycle_id as "cycleId", a.application_id as "applicationId",
     c.number, c.category, c.stage as "caseStage", a.stage, a.composition, a.lead_expert_id as "leadExpertId", e.person_id as "leadPersonId",
     exists (select from panel.held_off h where h.application_id = a.application_id and h.person_id = $2) as "heldOff"
   from panel.assignment a join panel.panel p on p.id = a.panel_id join panel.review_case c on c.id = a.application_id join panel.expert e on e.id = a.lead_expert_id
   where a.id = $1 for no key update of a`,
);

/** An assignment, locked; null when there is none, or an interest closes it to the acting person. */
export async function lockedAssignment(tx: CommandTransaction, id: string): Promise<AssignmentState | null> {
  const found = isId(id) ? await tx.reader.first(locked, [id, tx.viewer.personId]) : null;
  return found && !found.heldOff && found.programmeId === tx.viewer.programmeId ? found : null;
}

/** A seat that has not ended. */
export interface Seat {
  readonly expertId: string;
  readonly personId: string;
  readonly name: string;
  readonly sheetId: string;
  readonly submitted: boolean;
}

const seats = statement<Seat>(
  'assignment.seats',
  `select seat.expert_id as "expertId", seat.person_id as "personId", e.name, s.id as "sheetId", s.status = 'SUBMITTED' as submitted
   from panel.assignment_seat seat join panel.expert e on e.id = seat.expert_id join panel.score_sheet s using (assignment_id, expert_id)
   where seat.assignment_id = $1 and seat.ended_at is null order by seat.expert_id`,
);

/** The members who judge the case now. */
export const seatsOf = (tx: CommandTransaction, assignmentId: string): Promise<Seat[]> => tx.reader.rows(seats, [assignmentId]);
