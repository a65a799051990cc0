import { statement } from '@award/subgraph';
import type { CommandTransaction } from '@award/subgraph';
import type { VisibleCases } from './visible-cases.ts';
import type { ReviewStage } from '@award/regulation';

const REFRESH = `
  insert into panel.case_summary (application_id, programme_id, case_stage, review_stage, assigned, submitted, opinion_signed, score)
  select c.id, c.programme_id, c.stage, a.stage, coalesce(n.assigned, 0), coalesce(n.submitted, 0),
    o.completed_at is not null, case when o.completed_at is not null then o.score end
  from panel.review_case c
  left join lateral (select * from panel.assignment a where a.application_id = c.id
    order by array_position(array['SITE', 'PRESENTATION', 'MATERIAL'], a.stage) limit 1) a on true
  left join lateral (
    select count(*) as assigned, count(*) filter (where s.status = 'SUBMITTED') as submitted
    from panel.assignment_seat seat left join panel.score_sheet s using (assignment_id, expert_id)
    where seat.assignment_id = a.id and seat.ended_at is null) n on true
  left join panel.panel_opinion o on o.assignment_id = a.id
  where c.id = any($1::uuid[])
  on conflict (application_id) do update set case_stage = excluded.case_stage, review_stage = excluded.review_stage, assigned = excluded.assigned,
    submitted = excluded.submitted, opinion_signed = excluded.opinion_signed, score = excluded.score`;

/** Sums up cases anew, in the transaction that changed what is summed up. */
export async function refreshSummaries(tx: CommandTransaction, applicationIds: readonly string[]): Promise<void> {
  await tx.em.flush();
  await tx.execute(REFRESH, [applicationIds]);
}

/** One case in a list. */
export interface CaseSummary {
  readonly id: string;
  readonly stage: ReviewStage | null;
  readonly assigned: number;
  readonly submitted: number;
  readonly opinionSigned: boolean;
  readonly score: number | null;
}

const COLUMNS = `s.application_id as id, s.review_stage as stage, s.assigned, s.submitted, s.opinion_signed as "opinionSigned", s.score`;

// Reads of the summary say "c" for it, so that the one predicate over cases serves here too without touching the case.
const columnsOfCase = (sql: string): string => sql.replaceAll('c.id', 's.application_id').replaceAll('c.programme_id', 's.programme_id').replaceAll('c.stage', 's.case_stage');

/** The summaries of a page of cases, from the covering index alone. `visible` may not need the organization. */
export const summariesFor = (visible: VisibleCases) =>
  statement<CaseSummary>(
    `case.summaries.${visible.name}`,
    `select ${COLUMNS} from panel.case_summary s where s.application_id = any($3::uuid[]) and ${columnsOfCase(visible.sql)}`,
  );
