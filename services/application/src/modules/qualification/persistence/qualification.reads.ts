import type { Instant, PlainDate } from '@award/calendar';
import type { Relation, Viewer } from '@award/identity';
import type { ClauseResult } from '@award/regulation';
import { statement } from '@award/subgraph';
import type { Statement } from '@award/subgraph';

export interface ReviewRow {
  readonly id: string;
  readonly applicationId: string;
  readonly complete: boolean;
  readonly proceduresSound: boolean;
  readonly finding: string | null;
  readonly decision: 'PASS' | 'REFUSE';
  readonly reason: string | null;
  readonly preparedBy: string;
  readonly clauses: readonly ClauseResult[] | null;
  readonly signedBy: string | null;
  readonly signedAt: Instant | null;
}

/**
 * Reviews in force of cases ($1) that the viewer sees. Others than the Office and inspection ($2) see a signed one
 * only, and without its finding, which may speak of an authority's answer.
 */
export const reviewsOfApplications = statement<ReviewRow>(
  'qualification-review.of-applications',
  `select r.id, r.application_id as "applicationId", r.complete, r.procedures_sound as "proceduresSound", case when $2::boolean then r.finding end as finding,
     r.decision, r.reason, r.prepared_by_name as "preparedBy", r.clauses, r.signed_by_name as "signedBy", r.signed_at as "signedAt"
   from application.qualification_review r where r.application_id = any($1) and r.superseded_at is null and ($2 or r.signed_at is not null)`,
);

export interface ConsultationRow {
  readonly id: string;
  readonly applicationId: string;
  readonly authorityId: string;
  readonly organizationName: string;
  readonly question: string;
  readonly askedAt: Instant;
  readonly askedOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly answer: 'NO_OBJECTION' | 'ADVERSE_RECORD' | 'OBJECTION' | null;
  readonly answerText: string | null;
  readonly answeredAt: Instant | null;
}

const CONSULTATION = `q.id, q.application_id as "applicationId", q.authority_id as "authorityId", q.organization_name as "organizationName", q.question, q.asked_at as "askedAt",
  q.asked_on as "askedOn", q.due_on as "dueOn", q.answer, q.answer_text as "answerText", q.answered_at as "answeredAt" from application.consultation q`;

/** $1 is the authority or the programme, $2 the person, who sees nothing of a case from which recused (Art. 22). */
const visible = (relation: Relation): string =>
  `${relation === 'OWN_AUTHORITY' ? 'q.authority_id' : 'q.programme_id'} = $1::uuid
   and not exists (select from application.case_recusal x where x.application_id = q.application_id and x.person_id = $2::uuid)`;

/** What `$1` is for the relation. */
export const consultationScope = (relation: Relation, viewer: Viewer): string | null => (relation === 'OWN_AUTHORITY' ? viewer.scopeId : viewer.programmeId);

const nameOf = (relation: Relation): string => (relation === 'OWN_AUTHORITY' ? 'authority' : 'programme');

export const consultationsByIds = (relation: Relation): Statement<ConsultationRow> =>
  statement(`consultation.by-ids.${nameOf(relation)}`, `select ${CONSULTATION} where ${visible(relation)} and q.id = any($3)`);

export const consultationsOfApplications = (relation: Relation): Statement<ConsultationRow> =>
  statement(`consultation.of-applications.${nameOf(relation)}`, `select ${CONSULTATION} where ${visible(relation)} and q.application_id = any($3) order by q.asked_at, q.id`);

/** $3 answered or null, $4 and $5 cursor, $6 limit; what is due first comes first. */
export const consultationPage = (relation: Relation): Statement<ConsultationRow> =>
  statement(
    `consultation.page.${nameOf(relation)}`,
    `select ${CONSULTATION} where ${visible(relation)} and ($3::boolean is null or (q.answer is not null) = $3)
     and ($4::date is null or (q.due_on, q.id) > ($4, $5::uuid)) order by q.due_on, q.id limit $6`,
  );

export interface ListedRow {
  readonly cycleId: string;
  readonly accepted: readonly string[];
  readonly refused: readonly string[];
  readonly noticeId: string | null;
}

/** Who was accepted and who was not in a cycle ($1), and its newest acceptance notice; ids only, each to be loaded as the viewer sees it. */
export const acceptanceLists = statement<ListedRow>(
  'acceptance-list.of-cycles',
  `select c.id as "cycleId",
     (select coalesce(jsonb_agg(a.id order by a.number), '[]') from application.application a where a.cycle_id = c.id and exists (
        select from application.notice_entry e join application.public_notice n on n.id = e.notice_id where e.application_id = a.id and n.kind = 'ACCEPTANCE')) as accepted,
     (select coalesce(jsonb_agg(a.id order by a.number), '[]') from application.application a where a.cycle_id = c.id and a.stage = 'NOT_ACCEPTED') as refused,
     (select n.id from application.public_notice n where n.cycle_id = c.id and n.kind = 'ACCEPTANCE' order by n.published_at desc, n.id desc limit 1) as "noticeId"
   from application.cycle c where c.id = any($1)`,
);

export interface QualificationFactsRow {
  readonly complete: boolean;
  readonly proceduresSound: boolean;
  readonly finding: string;
  readonly preparedAt: Instant;
  readonly preparer: { personId: string; name: string };
  readonly consultations: readonly { answer: ConsultationRow['answer']; answeredAt: Instant | null }[];
}

/** What the signature under the review of one case ($1) is judged by. */
export const qualificationFactsOfCase = statement<QualificationFactsRow>(
  'qualification.facts',
  `select r.complete, r.procedures_sound as "proceduresSound", r.finding, r.prepared_at as "preparedAt",
     jsonb_build_object('personId', r.prepared_by, 'name', r.prepared_by_name) as preparer,
     (select coalesce(jsonb_agg(jsonb_build_object('answer', q.answer, 'answeredAt', to_char(q.answered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))), '[]')
      from application.consultation q where q.application_id = r.application_id) as consultations
   from application.qualification_review r where r.application_id = $1 and r.superseded_at is null`,
);
