import type { Instant, PlainDate } from '@award/calendar';
import { statement } from '@award/subgraph';
import type { LevelAnswer } from '../domain/self-assessment.ts';

export interface PromisingOrganizationRow {
  readonly id: string;
  readonly organizationName: string;
  readonly creditCode: string | null;
  readonly divisionCode: string;
  readonly industry: string;
  readonly note: string;
  readonly listedAt: Instant;
}

const PROMISING = `p.id, p.organization_name as "organizationName", p.credit_code as "creditCode", p.division_code as "divisionCode", p.industry, p.note, p.listed_at as "listedAt"
  from application.promising_organization p where p.programme_id = $1`;

export const promisingByIds = statement<PromisingOrganizationRow>('promising.by-ids', `select ${PROMISING} and p.id = any($2)`);
/** $2 and $3 cursor, $4 limit. */
export const promisingPage = statement<PromisingOrganizationRow>(
  'promising.page',
  `select ${PROMISING} and ($2::timestamptz is null or (p.listed_at, p.id) < ($2, $3::uuid)) order by p.listed_at desc, p.id desc limit $4`,
);

export interface TrainingSessionRow {
  readonly id: string;
  readonly title: string;
  readonly heldOn: PlainDate;
  readonly place: string;
  readonly attendees: readonly string[];
}

const SESSION = `s.id, s.title, s.held_on as "heldOn", s.place, s.attendees from application.training_session s`;

export const sessionsByIds = statement<TrainingSessionRow>('training-session.by-ids', `select ${SESSION} where s.programme_id = $1 and s.id = any($2)`);
export const sessionsOfPromising = statement<TrainingSessionRow & { promisingId: string }>(
  'training-session.of-promising',
  `select t.promising_organization_id as "promisingId", ${SESSION} join application.training_participation t on t.training_session_id = s.id
   where t.promising_organization_id = any($1) order by s.held_on, s.id`,
);

export interface SelfAssessmentRow {
  readonly id: string;
  readonly promisingId: string | null;
  readonly organizationId: string | null;
  readonly criteriaSetId: string;
  readonly answers: readonly LevelAnswer[];
  readonly percent: number;
  readonly takenAt: Instant;
}

const ASSESSMENT = `x.id, x.promising_organization_id as "promisingId", x.organization_id as "organizationId", x.criteria_set_id as "criteriaSetId", x.answers, x.percent, x.taken_at as "takenAt"
  from application.self_assessment x`;

export const assessmentsOfPromising = statement<SelfAssessmentRow>('self-assessment.of-promising', `select ${ASSESSMENT} where x.promising_organization_id = any($1) order by x.taken_at, x.id`);
/** Of organizations ($1) in which the person ($2) is a member: what an organization says of itself is its own. */
export const assessmentsOfOrganizations = statement<SelfAssessmentRow>(
  'self-assessment.of-organizations',
  `select ${ASSESSMENT} join application.organization_member m on m.organization_id = x.organization_id and m.person_id = $2 where x.organization_id = any($1) order by x.taken_at, x.id`,
);
/** By id ($1), for who took it ($2). */
export const assessmentsByIds = statement<SelfAssessmentRow>('self-assessment.by-ids', `select ${ASSESSMENT} where x.id = any($1) and x.taken_by = $2`);
