import type { Instant } from '@award/calendar';
import { statement } from '@award/subgraph';
import type { CommandTransaction } from '@award/subgraph';
import type { ReportStatus } from '../domain/report-status.ts';
import type { ReportRow, StageOpinion } from '../domain/review-report.ts';

const opinions = statement<StageOpinion>(
  'report.opinions',
  `select c.id as "applicationId", c.number, c.organization_name as "organizationName", o.stage, o.score, o.text, o.recommendation,
     (select count(*)::int from panel.opinion_signature s where s.opinion_id = o.id and s.version = o.version and s.dissent is not null) as dissents
   from panel.panel_opinion o join panel.review_case c on c.id = o.application_id
   where c.cycle_id = $1 and o.completed_at is not null and c.stage not in ('WITHDRAWN', 'DISQUALIFIED') order by c.number, o.stage`,
);

/** All complete opinions of a cycle, of cases that are still in it or ended by the review. */
export const completeOpinions = (tx: CommandTransaction, cycleId: string): Promise<StageOpinion[]> => tx.reader.rows(opinions, [cycleId]);

export interface ReviewReportRow {
  readonly id: string;
  readonly cycleId: string;
  readonly version: number;
  readonly text: string;
  readonly rows: (ReportRow & { readonly number: string; readonly organizationName: string })[];
  readonly status: ReportStatus;
  readonly preparedBy: string;
  readonly signedBy: string | null;
  readonly submittedAt: Instant | null;
}

/**
 * `$1` cycle, `$2` programme, `$3` whether drafts are shown, `$4` the person: rows of cases closed to the person are left out, and with one of them the words,
 * which cannot be taken apart.
 */
export const currentReport = statement<ReviewReportRow>(
  'report.current',
  `select r.id, r.cycle_id as "cycleId", r.version, r.status,
     case when exists (select from jsonb_array_elements(r.rows) x join panel.held_off h on h.application_id = (x->>'applicationId')::uuid and h.person_id = $4::uuid)
       then '（报告涉及本人应当回避的申报，全文不予显示。）' else r.text end as text,
     r.prepared_by_name as "preparedBy", r.signed_by_name as "signedBy", r.submitted_at as "submittedAt",
     coalesce((select jsonb_agg(x || jsonb_build_object('number', c.number, 'organizationName', c.organization_name) order by ord)
       from jsonb_array_elements(r.rows) with ordinality as t(x, ord) join panel.review_case c on c.id = (x->>'applicationId')::uuid
       where not exists (select from panel.held_off h where h.application_id = (x->>'applicationId')::uuid and h.person_id = $4::uuid)), '[]') as rows
   from panel.review_report r where r.cycle_id = $1 and r.programme_id = $2 and ($3 or r.status = 'SUBMITTED')
   order by (r.status = 'SUBMITTED') desc, r.version desc limit 1`,
);
