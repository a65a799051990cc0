import type { Instant } from '@award/calendar';
import { statement } from '@award/subgraph';
import type { ScoreSheetStatus } from '../domain/score-sheet.ts';

/** A score sheet as one viewer sees it. */
export interface SheetRow {
  readonly id: string;
  readonly assignmentId: string;
  readonly expertId: string;
  readonly personId: string;
  readonly cycleId: string;
  readonly category: string;
  readonly status: ScoreSheetStatus;
  readonly submittedAt: Instant | null;
}

const SHEET = `select s.id, s.assignment_id as "assignmentId", s.expert_id as "expertId", s.person_id as "personId", a.cycle_id as "cycleId", c.category, s.status, s.submitted_at as "submittedAt"
  from panel.score_sheet s join panel.assignment a on a.id = s.assignment_id join panel.review_case c on c.id = a.application_id
  join panel.assignment_seat seat on seat.assignment_id = s.assignment_id and seat.expert_id = s.expert_id and seat.ended_at is null`;

/** `$2`: the Office and the auditor see that a sheet is open, too; what is on it stays sealed until it is submitted. */
export const sheetsOfAssignments = statement<SheetRow>(
  'score.sheets-of',
  `${SHEET} where s.assignment_id = any($1::uuid[]) and ($2 or panel.may_read_sheet(s.id)) order by s.submitted_at nulls last, s.expert_id`,
);
export const sheetsByIds = statement<SheetRow>('score.sheets-by-ids', `${SHEET} where s.id = any($1::uuid[]) and ($2 or panel.may_read_sheet(s.id))`);

export interface PointsRow {
  readonly key: string;
  readonly id: string;
  readonly points: number;
}
/** The scored items of cycles and categories; keys are `cycle:category`. */
export const pointsOf = statement<PointsRow>(
  'score.points',
  `select cycle_id || ':' || category as key, id, points from panel.criteria_item where leaf and cycle_id || ':' || category = any($1::text[]) order by position`,
);

export interface FeedbackRow {
  readonly applicationId: string;
  readonly itemId: string;
  readonly strengths: string[];
  readonly opportunities: string[];
}
export const feedbackOf = statement<FeedbackRow>(
  'score.feedback',
  `select f.application_id as "applicationId", f.item_id as "itemId", f.strengths, f.opportunities
   from panel.case_feedback f join panel.review_case c on c.id = f.application_id
   left join panel.criteria_item ci on ci.cycle_id = c.cycle_id and ci.category = c.category and ci.id = f.item_id
   where f.application_id = any($1::uuid[]) order by ci.position`,
);
