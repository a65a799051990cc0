import type { Instant, PlainDate } from '@award/calendar';
import { statement } from '@award/subgraph';
import type { DutyKind, HonourBreach, IncidentKind, IncidentSeverity, MisuseStatus, SupervisionStatus } from './supervision.entities.ts';

/** The years of supervision of one award. */
export interface SupervisionRow {
  id: string;
  awardId: string;
  organizationId: string;
  organizationName: string;
  startsOn: PlainDate;
  until: PlainDate;
  status: SupervisionStatus;
}

const COLUMNS = `s.id, s.award_id as "awardId", s.organization_id as "organizationId", s.organization_name as "organizationName", s.starts_on as "startsOn", s.until, s.status`;

/** $1 relation, $2 programme, $3 unit, $4 person. */
const VISIBLE = `(($1 = 'PROGRAMME' and s.programme_id = $2::uuid) or ($1 = 'OWN_UNIT' and s.recommending_unit_id = $3::uuid)
  or ($1 = 'OWN_ORGANIZATION_MEMBER' and exists (select from sanction.organization_member m where m.person_id = $4::uuid and m.organization_id = s.organization_id)))`;

export const supervisionPage = statement<SupervisionRow>(
  'sanction.supervision-page',
  `select ${COLUMNS} from sanction.supervision s where ${VISIBLE} and ($5::date is null or (s.starts_on, s.id) < ($5, $6::uuid))
   order by s.starts_on desc, s.id desc limit $7`,
);

export const supervisionsById = statement<SupervisionRow>('sanction.supervisions-by-id', `select ${COLUMNS} from sanction.supervision s where ${VISIBLE} and s.id = any($5::uuid[])`);

export const supervisionsOfAwards = statement<SupervisionRow>('sanction.supervisions-of-awards', `select ${COLUMNS} from sanction.supervision s where ${VISIBLE} and s.award_id = any($5::uuid[])`);

export interface DutyRow {
  id: string;
  supervisionId: string;
  kind: DutyKind;
  title: string;
  plannedOn: PlainDate;
  place: string;
  heldOn: PlainDate | null;
  attendees: number | null;
  evidence: string | null;
  supervisedBy: string | null;
  supervisionNote: string | null;
}

export const dutiesOf = statement<DutyRow>(
  'sanction.duties-of',
  `select id, supervision_id as "supervisionId", kind, title, planned_on as "plannedOn", place, held_on as "heldOn", attendees, evidence,
     supervised_by_name as "supervisedBy", supervision_note as "supervisionNote" from sanction.duty where supervision_id = any($1::uuid[]) order by planned_on, id`,
);

export interface IncidentRow {
  id: string;
  supervisionId: string;
  kind: IncidentKind;
  severity: IncidentSeverity;
  occurredOn: PlainDate;
  description: string;
  source: string;
  recordedAt: Instant;
}

export const incidentsOf = statement<IncidentRow>(
  'sanction.incidents-of',
  `select id, supervision_id as "supervisionId", kind, severity, occurred_on as "occurredOn", description, source, recorded_at as "recordedAt"
   from sanction.incident where supervision_id = any($1::uuid[]) order by occurred_on, id`,
);

export interface MisuseReportRow {
  id: string;
  awardId: string;
  receivedAt: Instant;
  description: string;
  breach: HonourBreach;
  status: MisuseStatus;
  correctionOrderedAt: Instant | null;
  correctionDueOn: PlainDate | null;
  settledAt: Instant | null;
  settlement: string | null;
}

const REPORT = `r.id, r.award_id as "awardId", r.received_at as "receivedAt", r.description, r.breach, r.status, r.correction_ordered_at as "correctionOrderedAt",
  r.correction_due_on as "correctionDueOn", r.settled_at as "settledAt", r.settlement`;

export const misuseReportPage = statement<MisuseReportRow>(
  'sanction.misuse-report-page',
  `select ${REPORT} from sanction.misuse_report r where r.programme_id = $1 and ($2::text[] is null or r.status = any($2))
     and ($3::timestamptz is null or (r.received_at, r.id) < ($3, $4::uuid)) order by r.received_at desc, r.id desc limit $5`,
);

/** By id, for the answer of a mutation: the Office's programme, or the report just made by anyone. */
export const misuseReportById = statement<MisuseReportRow>('sanction.misuse-report-by-id', `select ${REPORT} from sanction.misuse_report r where r.id = $1`);

export const misuseReportsOfAwards = statement<MisuseReportRow>(
  'sanction.misuse-reports-of-awards',
  `select ${REPORT} from sanction.misuse_report r where r.programme_id = $1 and r.award_id = any($2::uuid[]) order by r.received_at, r.id`,
);
