import { statement } from '@award/subgraph';
import type { Reader } from '@award/subgraph';

/** The latest version of one expert's score of one item. */
export interface ItemScore {
  readonly sheetId: string;
  readonly itemId: string;
  readonly percent: number;
  readonly strengths: string;
  readonly opportunities: string;
  readonly comment: string | null;
  readonly version: number;
}

// One look-up per item, so that row-level security judges one row of each, not every version.
const latest = statement<ItemScore>(
  'score.latest',
  `select s.id as "sheetId", i.item_id as "itemId", i.percent, i.strengths, i.opportunities, i.comment, i.version
   from panel.score_sheet s
   join panel.assignment a on a.id = s.assignment_id
   join panel.review_case c on c.id = a.application_id
   join panel.criteria_item ci on ci.cycle_id = a.cycle_id and ci.category = c.category and ci.leaf
   cross join lateral (select * from panel.item_score i where i.sheet_id = s.id and i.item_id = ci.id order by i.version desc limit 1) i
   where s.id = any($1::uuid[]) order by s.id, ci.position`,
);

/** The latest scores on sheets, as far as row-level security lets the viewer see them. */
export const latestScores = (reader: Reader, sheetIds: readonly string[]): Promise<ItemScore[]> => reader.rows(latest, [sheetIds]);
