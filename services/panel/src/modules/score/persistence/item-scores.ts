import { statement } from '@award/subgraph';
import type { Reader } from '@award/subgraph';
import type { ScoredItem } from '../../projection/persistence/cycle.ts';

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

const itemAndVersion = statement<ScoredItem & { version: number }>(
  'score.item-and-version',
  `select ci.id, ci.code, ci.title_zh as "titleZh", ci.title_en as "titleEn", ci.points,
     coalesce((select i.version from panel.item_score i where i.sheet_id = $1 and i.item_id = ci.id order by i.version desc limit 1), 0) as version
   from panel.criteria_item ci where ci.cycle_id = $2 and ci.category = $3 and ci.id = $4 and ci.leaf`,
);

/** A scored item and the version of its latest score on a sheet, 0 when there is none; null when it is not scored at all. */
export const itemVersion = (reader: Reader, sheetId: string, cycleId: string, category: string, itemId: string): Promise<(ScoredItem & { version: number }) | null> =>
  reader.first(itemAndVersion, [sheetId, cycleId, category, itemId]);
