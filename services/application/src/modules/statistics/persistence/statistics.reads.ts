import { statement } from '@award/subgraph';
import type { Cell } from '../domain/suppress.ts';

const counted = (name: string, column: string, join = '') =>
  statement<Cell>(
    `statistics.${name}`,
    `select ${column} as key, count(*)::int as count from application.application a ${join}
     where a.cycle_id = $1 and a.programme_id = $2 and a.first_submitted_at is not null group by 1 order by 1`,
  );

/** Counts of the submitted cases of a cycle ($1) in the viewer's programme ($2). */
export const casesByStage = counted('by-stage', 'a.stage');
export const casesByDivision = counted('by-division', 'a.division_code');
export const casesByIndustry = counted('by-industry', 'a.industry');
export const casesBySize = counted('by-size', 'o.size', 'join application.organization o on o.id = a.organization_id');

/**
 * How often each rule refused something since the cycle ($1) was planned and until the programme's ($2) next one was.
 * An applicant's act belongs to no programme in the audit trail, so applicants' refusals are those of the whole platform.
 */
export const refusalsByCode = statement<Cell>(
  'statistics.refusals',
  `select e.outcome as key, count(*)::int as count from application.audit_entry e
   join application.cycle c on c.id = $1 and c.programme_id = $2
   where e.outcome <> 'DONE' and (e.programme_id = $2 or e.programme_id is null) and e.at >= c.planned_at
     and e.at < coalesce((select min(n.planned_at) from application.cycle n where n.programme_id = $2 and n.year > c.year), 'infinity')
   group by 1 order by 1`,
);
