/** OPEN while it is written; SUBMITTED is final and lets the expert see the others' (I-9). */
export const SCORE_SHEET_STATUSES = ['OPEN', 'SUBMITTED'] as const;
export type ScoreSheetStatus = (typeof SCORE_SHEET_STATUSES)[number];

/** A score of one item in percent of its points. */
export interface Percent {
  readonly itemId: string;
  readonly percent: number;
}

/** The points that a sheet has come to: each item's percent of its points, items without a score counting nothing. */
export function sheetTotal(items: readonly { readonly id: string; readonly points: number }[], scores: readonly Percent[]): number {
  const percentOf = new Map(scores.map((score) => [score.itemId, score.percent]));
  return items.reduce((sum, item) => sum + ((percentOf.get(item.id) ?? 0) * item.points) / 100, 0);
}

/** The items that a sheet leaves out; it can be submitted when there are none. */
export function unscoredItems<I extends { readonly id: string }>(items: readonly I[], scores: readonly Percent[]): I[] {
  const scored = new Set(scores.map((score) => score.itemId));
  return items.filter((item) => !scored.has(item.id));
}
