import type { ReviewStage } from '@award/regulation';
import { statement } from '@award/subgraph';
import type { VisibleCases } from '../../projection/persistence/visible-cases.ts';
import type { PanelStatus } from '../domain/panel-status.ts';

export interface PanelRow {
  readonly id: string;
  readonly cycleId: string;
  readonly stage: ReviewStage;
  readonly name: string;
  readonly status: PanelStatus;
  readonly seed: string | null;
}

// `$1` the programme of the Office and the auditor, `$2` the person of an expert, who sees the panels of own membership.
const SEEN = `(p.programme_id = $1::uuid or exists (select from panel.panel_member m join panel.expert e on e.id = m.expert_id
  where m.panel_id = p.id and e.person_id = $2::uuid and e.status = 'ACTIVE'))`;
const PANEL = 'select p.id, p.cycle_id as "cycleId", p.stage, p.name, p.status, p.seed from panel.panel p';

export const panelsByIds = statement<PanelRow>('panel.by-ids', `${PANEL} where ${SEEN} and p.id = any($3::uuid[])`);
export const panelsOfCycle = statement<PanelRow>(
  'panel.of-cycle',
  `${PANEL} where ${SEEN} and p.cycle_id = $3 and ($4::text is null or p.stage = $4) order by array_position(array['MATERIAL', 'PRESENTATION', 'SITE'], p.stage), p.name, p.id`,
);

export interface MemberRow {
  readonly panelId: string;
  readonly expertId: string;
  readonly chair: boolean;
}
export const membersOfPanels = statement<MemberRow>(
  'panel.members-of',
  `select m.panel_id as "panelId", m.expert_id as "expertId", m.chair from panel.panel_member m join panel.expert e on e.id = m.expert_id
   where m.panel_id = any($1::uuid[]) order by m.chair desc, e.name, e.id`,
);

export interface AssignmentRow {
  readonly id: string;
  readonly panelId: string;
  readonly applicationId: string;
  readonly number: string;
  readonly cycleId: string;
  readonly stage: ReviewStage;
  readonly leadExpertId: string;
}

const ASSIGNMENT = `select a.id, a.panel_id as "panelId", a.application_id as "applicationId", c.number, a.cycle_id as "cycleId", a.stage, a.lead_expert_id as "leadExpertId"
  from panel.assignment a join panel.panel p on p.id = a.panel_id join panel.review_case c on c.id = a.application_id`;

/** The reads of assignments for one kind of viewer; `$1` and `$2` are the viewer's values. */
export function assignmentReads({ name, sql }: VisibleCases) {
  return {
    byIds: statement<AssignmentRow>(`assignment.by-ids.${name}`, `${ASSIGNMENT} where ${sql} and a.id = any($3::uuid[])`),
    ofPanels: statement<AssignmentRow>(`assignment.of-panels.${name}`, `${ASSIGNMENT} where ${sql} and a.panel_id = any($3::uuid[]) order by c.number, a.id`),
    page: statement<AssignmentRow>(
      `assignment.page.${name}`,
      `${ASSIGNMENT} where ${sql} and ($3::uuid is null or a.cycle_id = $3) and ($4::text is null or (c.number, a.id) > ($4, $5::uuid)) order by c.number, a.id limit $6`,
    ),
  };
}

export interface SeatRow {
  readonly assignmentId: string;
  readonly expertId: string;
}
export const seatsOfAssignments = statement<SeatRow>(
  'assignment.seats-of',
  `select seat.assignment_id as "assignmentId", seat.expert_id as "expertId" from panel.assignment_seat seat join panel.expert e on e.id = seat.expert_id
   where seat.assignment_id = any($1::uuid[]) and seat.ended_at is null order by e.name, e.id`,
);

export interface DrawRow {
  readonly panelId: string;
  readonly seed: string;
  readonly algorithm: string;
  readonly input: object;
  readonly result: object;
  readonly drawnAt: string;
}
// A draw names every case and interest of the panel: it is closed to a person whom an interest keeps from one of them.
export const drawsOfPanels = statement<DrawRow>(
  'panel.draws',
  `select panel_id as "panelId", seed, algorithm, input, result, drawn_at as "drawnAt" from panel.draw d where panel_id = any($1::uuid[])
     and not exists (select from panel.assignment a join panel.held_off h on h.application_id = a.application_id where a.panel_id = d.panel_id and h.person_id = $2::uuid)
   order by drawn_at, id`,
);
