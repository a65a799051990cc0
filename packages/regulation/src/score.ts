import type { Ruleset } from './ruleset/ruleset.ts';

/** One member's final score of one item, in percent of its points. */
export interface FinalScore {
  readonly itemId: string;
  readonly memberId: string;
  readonly percent: number;
}

/** A scored item and its points. */
export interface ScoredItem {
  readonly id: string;
  readonly points: number;
}

/** What a panel's scores of one item come to. */
export interface ItemResult {
  readonly itemId: string;
  readonly minimum: number;
  readonly maximum: number;
  /** Percentage points between the two. */
  readonly spread: number;
  /** Mean in percent; of the scores after the consensus meeting it is the panel's result (I-9). */
  readonly mean: number;
  /** The spread exceeds the ruleset's threshold and must be discussed. */
  readonly mustDiscuss: boolean;
  /** Points: mean × points / 100. */
  readonly points: number;
}

/** What a panel's scores of one case come to. */
export interface PanelResult {
  readonly items: readonly ItemResult[];
  /** Sum of the items' points. */
  readonly total: number;
}

/** The results per item and in total (I-9). @throws RangeError if an item has no score at all. */
export function panelResult(items: readonly ScoredItem[], scores: readonly FinalScore[], { score }: Ruleset): PanelResult {
  const results = items.map(({ id, points }): ItemResult => {
    const percents = scores.filter((each) => each.itemId === id).map((each) => each.percent);
    if (percents.length === 0) throw new RangeError(`no score of item ${id}`);
    const [minimum, maximum] = [Math.min(...percents), Math.max(...percents)];
    const mean = percents.reduce((sum, percent) => sum + percent, 0) / percents.length;
    const spread = maximum - minimum;
    return { itemId: id, minimum, maximum, spread, mean, mustDiscuss: spread > score.spreadThreshold, points: (mean * points) / 100 };
  });
  return { items: results, total: results.reduce((sum, result) => sum + result.points, 0) };
}
