import type { Instant } from '@award/calendar';
import type { Ruleset } from '@award/regulation';
import { statement } from '@award/subgraph';
import type { Reader } from '@award/subgraph';

/** What this service knows of a cycle: whose it is, and the rules pinned for it. */
export interface PinnedCycle {
  readonly id: string;
  readonly programmeId: string;
  readonly year: number;
  readonly ruleset: Ruleset;
}

/** A scored item of a cycle's criteria. */
export interface ScoredItem {
  readonly id: string;
  readonly code: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly points: number;
}

const oneCycle = statement<PinnedCycle>('cycle.one', 'select id, programme_id as "programmeId", year, ruleset from panel.cycle where id = $1');
const scoredItems = statement<ScoredItem>(
  'cycle.scored-items',
  `select id, code, title_zh as "titleZh", title_en as "titleEn", points from panel.criteria_item where cycle_id = $1 and category = $2 and leaf order by position`,
);

/** The cycle with its pinned rules, or null while it has not been called. */
export const pinnedCycle = (reader: Reader, id: string): Promise<PinnedCycle | null> => reader.first(oneCycle, [id]);

/** The items that are scored for one category, in the order of the criteria. */
export const scoredItemsOf = (reader: Reader, cycleId: string, category: string): Promise<ScoredItem[]> => reader.rows(scoredItems, [cycleId, category]);

const kept = new Map<string, { readonly pinnedAt: Instant; readonly ruleset: Ruleset }>();

/**
 * A cycle's pinned rules from memory, for what is done most often. A cycle that was pinned at another moment than the
 * one in memory is read anew. @throws Error when the cycle is not there, although a row just said when it was pinned
 */
export async function rulesetPinnedAt(reader: Reader, cycleId: string, pinnedAt: Instant): Promise<Ruleset> {
  const known = kept.get(cycleId);
  if (known?.pinnedAt === pinnedAt) return known.ruleset;
  const cycle = await pinnedCycle(reader, cycleId);
  if (!cycle) throw new Error(`cycle ${cycleId} is not pinned`);
  kept.set(cycleId, { pinnedAt, ruleset: cycle.ruleset });
  return cycle.ruleset;
}
