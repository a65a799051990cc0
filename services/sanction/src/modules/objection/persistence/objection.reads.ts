import type { Instant, PlainDate } from '@award/calendar';
import type { Ruleset } from '@award/regulation';
import { statement } from '@award/subgraph';
import type { ObjectionOutcome, ObjectionStatus } from './objection.entities.ts';

/** An objection as every list and page reads it; nothing of the objector. */
export interface ObjectionRow {
  id: string;
  receiptNumber: string;
  programmeId: string;
  cycleId: string;
  applicationId: string;
  subjectOrganizationName: string;
  text: string;
  status: ObjectionStatus;
  receivedAt: Instant;
  completedAt: Instant | null;
  unitId: string | null;
  forwardedAt: Instant | null;
  reportedAt: Instant | null;
  replyToObjector: string | null;
  repliedAt: Instant | null;
  circulatedAt: Instant | null;
  ruleset: Ruleset;
}

const COLUMNS = `o.id, o.receipt_number as "receiptNumber", o.programme_id as "programmeId", o.cycle_id as "cycleId", o.application_id as "applicationId",
  o.subject_organization_name as "subjectOrganizationName", o.text, o.status, o.received_at as "receivedAt", o.completed_at as "completedAt",
  o.unit_id as "unitId", o.forwarded_at as "forwardedAt", o.reported_at as "reportedAt", o.reply_to_objector as "replyToObjector",
  o.replied_at as "repliedAt", o.circulated_at as "circulatedAt", c.ruleset`;

/** Who sees an objection: $1 relation, $2 programme, $3 unit. What nobody's relation names is not selected. */
const VISIBLE = `(($1 = 'PROGRAMME' and o.programme_id = $2::uuid) or ($1 = 'OWN_UNIT' and o.unit_id = $3::uuid))`;

export const objectionPage = statement<ObjectionRow>(
  'sanction.objection-page',
  `select ${COLUMNS} from sanction.objection o join sanction.cycle_projection c using (cycle_id)
   where ${VISIBLE} and ($4::text[] is null or o.status = any($4)) and ($5::uuid is null or o.cycle_id = $5)
     and ($6::timestamptz is null or (o.received_at, o.id) < ($6, $7::uuid))
   order by o.received_at desc, o.id desc limit $8`,
);

export const objectionsById = statement<ObjectionRow>(
  'sanction.objections-by-id',
  `select ${COLUMNS} from sanction.objection o join sanction.cycle_projection c using (cycle_id) where ${VISIBLE} and o.id = any($4::uuid[])`,
);

export const objectionsOfCases = statement<ObjectionRow>(
  'sanction.objections-of-cases',
  `select ${COLUMNS} from sanction.objection o join sanction.cycle_projection c using (cycle_id)
   where ${VISIBLE} and o.application_id = any($4::uuid[]) order by o.received_at, o.id`,
);

export const pendingOfCases = statement<{ applicationId: string; pending: number }>(
  'sanction.pending-of-cases',
  `select application_id as "applicationId", count(*)::int as pending from sanction.objection o
   where (($1 in ('PROGRAMME', 'LISTED') and programme_id = $2::uuid) or ($1 = 'OWN_UNIT' and unit_id = $3::uuid))
     and application_id = any($4::uuid[]) and status in ('RECEIVED', 'FORWARDED', 'REPORTED') group by application_id`,
);

/** What the holder of a receipt sees: the state and the answer. */
export interface FollowUpRow {
  id: string;
  receiptNumber: string;
  status: ObjectionStatus;
  receivedAt: Instant;
  replyToObjector: string | null;
  repliedAt: Instant | null;
}

export const followUp = statement<FollowUpRow>(
  'sanction.follow-up',
  `select id, receipt_number as "receiptNumber", status, received_at as "receivedAt", reply_to_objector as "replyToObjector", replied_at as "repliedAt"
   from sanction.objection where receipt_number = $1 and secret_hash = $2`,
);

export const partsOfObjections = statement<{ id: string; kind: 'PERSON' | 'UNIT'; name: boolean; telephone: boolean; postalAddress: boolean; domicile: boolean; signed: boolean; sealed: boolean; identityProof: boolean; evidence: number }>(
  'sanction.parts-of-objections',
  `select ids.id, p.* from unnest($1::uuid[]) as ids(id), lateral sanction.objection_parts(ids.id) p`,
);

/** The objector, as the row-level security of the Office lets it through. */
export interface ObjectorRow {
  objectionId: string;
  kind: 'PERSON' | 'UNIT';
  name: string | null;
  telephone: string | null;
  postalAddress: string | null;
  domicile: string | null;
  signed: boolean;
  sealed: boolean;
}

export const objectorsOf = statement<ObjectorRow>(
  'sanction.objectors-of',
  `select objection_id as "objectionId", kind, name, telephone, postal_address as "postalAddress", domicile, signed, sealed
   from sanction.objector where objection_id = any($1::uuid[])`,
);

export interface EvidenceRow {
  id: string;
  objectionId: string;
  name: string;
  bytes: number;
  sha256: string;
}

/** Evidence without the proof of identity, which would name the objector. */
export const evidenceOf = statement<EvidenceRow>(
  'sanction.evidence-of',
  `select id, objection_id as "objectionId", name, bytes, sha256 from sanction.objection_evidence
   where objection_id = any($1::uuid[]) and not identity_proof order by added_at, id`,
);

export interface InvestigationRow {
  objectionId: string;
  report: string;
  findings: string;
  preparedBy: string;
  approvedBy: string | null;
  reportedAt: Instant | null;
}

export const investigationsOf = statement<InvestigationRow>(
  'sanction.investigations-of',
  `select objection_id as "objectionId", report, findings, prepared_by_name as "preparedBy", approved_by_name as "approvedBy", reported_at as "reportedAt"
   from sanction.investigation where objection_id = any($1::uuid[])`,
);

export interface DeterminationRow {
  objectionId: string;
  outcome: ObjectionOutcome;
  forbiddenByConditions: boolean;
  reason: string;
  preparedBy: string;
  signedBy: string | null;
  signedAt: Instant | null;
  disqualifies: boolean;
}

export const determinationsOf = statement<DeterminationRow>(
  'sanction.determinations-of',
  `select objection_id as "objectionId", outcome, forbidden_by_conditions as "forbiddenByConditions", reason, prepared_by_name as "preparedBy",
     signed_by_name as "signedBy", signed_at as "signedAt", disqualifies from sanction.determination where objection_id = any($1::uuid[])`,
);

export const overrunsOf = statement<{ objectionId: string; clock: string; dueOn: PlainDate; recordedAt: Instant }>(
  'sanction.overruns-of',
  `select objection_id as "objectionId", clock, due_on as "dueOn", recorded_at as "recordedAt" from sanction.overrun where objection_id = any($1::uuid[]) order by recorded_at`,
);

export const leadPage = statement<{ id: string; text: string; receivedAt: Instant; pursued: boolean; note: string | null }>(
  'sanction.lead-page',
  `select id, text, received_at as "receivedAt", pursued, note from sanction.lead
   where programme_id = $1 and ($2::timestamptz is null or (received_at, id) < ($2, $3::uuid)) order by received_at desc, id desc limit $4`,
);

export interface StatisticsRow {
  completedAt: Instant;
  forwardedAt: Instant | null;
  reportedAt: Instant | null;
}

export const objectionCounts = statement<{ received: number; determined: number; upheld: number; overruns: number }>(
  'sanction.objection-counts',
  `select count(*)::int as received, count(*) filter (where o.status = 'DETERMINED')::int as determined,
     count(*) filter (where d.outcome in ('UPHELD', 'PARTLY_UPHELD') and d.signed_at is not null)::int as upheld,
     (select count(*)::int from sanction.overrun v join sanction.objection x on x.id = v.objection_id where x.programme_id = $1 and ($2::uuid is null or x.cycle_id = $2)) as overruns
   from sanction.objection o left join sanction.determination d on d.objection_id = o.id
   where o.programme_id = $1 and ($2::uuid is null or o.cycle_id = $2) and o.completed_at is not null`,
);

export const objectionTimes = statement<StatisticsRow>(
  'sanction.objection-times',
  `select completed_at as "completedAt", forwarded_at as "forwardedAt", reported_at as "reportedAt" from sanction.objection
   where programme_id = $1 and ($2::uuid is null or cycle_id = $2) and completed_at is not null order by completed_at desc limit 5000`,
);
