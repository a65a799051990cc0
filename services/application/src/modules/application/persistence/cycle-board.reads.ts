import type { Stage } from '@award/regulation';
import { statement } from '@award/subgraph';
import type { Statement } from '@award/subgraph';
import { APPLICATION } from './application.reads.ts';
import type { ApplicationRow } from './application.reads.ts';
import type { Visibility } from './visibility.ts';

/** Counts per stage of a cycle ($1), for those who may see sums; of drafts nobody learns more than how many there are. */
export const stageCounts = statement<{ stage: Stage; count: number }>(
  'application.stage-counts',
  `select stage, count(*)::int as count from application.application where cycle_id = $1 and ($2::uuid is null or programme_id = $2) group by stage`,
);

/** The cases of a cycle ($3) whose legal clock ends first, of those the viewer sees. */
export const casesByClock = ({ name, sql }: Visibility): Statement<ApplicationRow> =>
  statement(`application.by-clock.${name}`, `select ${APPLICATION} where ${sql} and a.cycle_id = $3 and a.clock_ends_at is not null order by a.clock_order, a.id limit 20`);
