import type { Instant } from '@award/calendar';
import { isId } from '@award/identity';
import type { ReviewStage } from '@award/regulation';
import { statement } from '@award/subgraph';
import type { CommandTransaction } from '@award/subgraph';
import type { PanelStatus } from '../../panel/domain/panel-status.ts';
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
  readonly pinnedAt: Instant;
}

/** The same for the write of one item: the item, and the version of its latest score (0 without one); null when it is not scored. */
export interface SheetToWrite extends OwnSheet {
  readonly itemId: string | null;
  readonly itemVersion: number;
}

const COLUMNS = `s.id as "sheetId", s.status, p.status as "panelStatus", a.application_id as "applicationId", a.cycle_id as "cycleId", c.category,
  a.stage, c.stage as "caseStage", y.pinned_at as "pinnedAt"`;

// Only the seat's holder, while the seat lasts, no interest stands and the status holds. Whoever ends the seat, takes
// the status or submits changes or locks the seat, too: so a score being written and these wait for each other.
const OWN = `
  from panel.assignment_seat seat
  join panel.score_sheet s on s.assignment_id = seat.assignment_id and s.expert_id = seat.expert_id
  join panel.assignment a on a.id = seat.assignment_id
  join panel.panel p on p.id = a.panel_id and p.status <> 'FORMING'
  join panel.review_case c on c.id = a.application_id
  join panel.cycle y on y.id = a.cycle_id
  join panel.expert e on e.id = seat.expert_id and e.status = 'ACTIVE'`;
const HELD = `
  where seat.assignment_id = $1 and seat.person_id = $2 and seat.ended_at is null
    and not exists (select from panel.held_off h where h.application_id = a.application_id and h.person_id = seat.person_id)`;

const toWrite = statement<SheetToWrite>(
  'score.sheet-to-write',
  `select ${COLUMNS}, ci.id as "itemId",
     coalesce((select i.version from panel.item_score i where i.sheet_id = s.id and i.item_id = ci.id order by i.version desc limit 1), 0) as "itemVersion"
   ${OWN} left join panel.criteria_item ci on ci.cycle_id = a.cycle_id and ci.category = c.category and ci.id = $3 and ci.leaf ${HELD} for share of seat`,
);
const toSubmit = statement<OwnSheet>('score.sheet-to-submit', `select ${COLUMNS} ${OWN} ${HELD} for update of seat`);

/** The own sheet for a write of one item; null when there is none for this person, for whatever reason. */
export const sheetToWrite = async (tx: CommandTransaction, assignmentId: string, itemId: string): Promise<SheetToWrite | null> =>
  isId(assignmentId) ? tx.reader.first(toWrite, [assignmentId, tx.viewer.personId, isId(itemId) ? itemId : null]) : null;

/** The own sheet for its submission: no item can be written beside it. */
export const sheetToSubmit = async (tx: CommandTransaction, assignmentId: string): Promise<OwnSheet | null> =>
  isId(assignmentId) ? tx.reader.first(toSubmit, [assignmentId, tx.viewer.personId]) : null;
