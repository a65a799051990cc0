import type { PanelStatus } from '../../panel/domain/panel-status.ts';
import { isId } from '@award/identity';
import type { ReviewStage, Ruleset } from '@award/regulation';
import { statement } from '@award/subgraph';
import type { CommandTransaction } from '@award/subgraph';
import type { ScoreSheetStatus } from '../domain/score-sheet.ts';

/** The acting expert's own sheet for one assignment, with what decides whether it may be written. */
export interface OwnSheet {
  readonly sheetId: string;
  readonly status: ScoreSheetStatus;
  readonly panelStatus: PanelStatus;
  readonly applicationId: string;
  readonly cycleId: string;
  readonly category: string;
  readonly stage: ReviewStage;
  readonly caseStage: string;
  readonly ruleset: Ruleset;
}

// Only the seat's holder, while the seat lasts, no interest stands and the status holds. The locks let an end of the
// seat, the removal of the expert or the submission wait for a score being written, and the other way round.
const SHEET = (lock: string): string => `
  select s.id as "sheetId", s.status, p.status as "panelStatus", a.application_id as "applicationId", a.cycle_id as "cycleId", c.category, a.stage, c.stage as "caseStage", y.ruleset
  from panel.score_sheet s
  join panel.assignment_seat seat on seat.assignment_id = s.assignment_id and seat.expert_id = s.expert_id and seat.ended_at is null
  join panel.assignment a on a.id = s.assignment_id
  join panel.panel p on p.id = a.panel_id and p.status <> 'FORMING'
  join panel.review_case c on c.id = a.application_id
  join panel.cycle y on y.id = a.cycle_id
  join panel.expert e on e.id = s.expert_id and e.status = 'ACTIVE'
  where s.assignment_id = $1 and s.person_id = $2
    and not exists (select from panel.held_off h where h.application_id = a.application_id and h.person_id = s.person_id)
  for ${lock} of s for share of seat, e`;

const toWrite = statement<OwnSheet>('score.sheet-to-write', SHEET('share'));
const toSubmit = statement<OwnSheet>('score.sheet-to-submit', SHEET('update'));

/** The own sheet for a write of one item; null when there is none for this person, for whatever reason. */
export const sheetToWrite = async (tx: CommandTransaction, assignmentId: string): Promise<OwnSheet | null> =>
  isId(assignmentId) ? tx.reader.first(toWrite, [assignmentId, tx.viewer.personId]) : null;

/** The own sheet for its submission: no item can be written beside it. */
export const sheetToSubmit = async (tx: CommandTransaction, assignmentId: string): Promise<OwnSheet | null> =>
  isId(assignmentId) ? tx.reader.first(toSubmit, [assignmentId, tx.viewer.personId]) : null;
