/** The highest level of a self-assessment: 0 nothing yet, 5 a model for others. */
export const HIGHEST_LEVEL = 5;

/** What an organization says of itself on one criterion. */
export interface LevelAnswer {
  readonly itemId: string;
  readonly level: number;
}

/** A scored item of the criteria. */
export interface ScoredItem {
  readonly id: string;
  readonly points: number;
}

/** The first thing in the answers that cannot be taken, by its reason, or null. */
export function answerProblem(answers: readonly LevelAnswer[], items: readonly ScoredItem[]): 'UNKNOWN_ITEM' | 'ANSWERED_TWICE' | 'LEVEL' | null {
  const known = new Set(items.map(({ id }) => id));
  const given = answers.map(({ itemId }) => itemId);
  if (given.some((id) => !known.has(id))) return 'UNKNOWN_ITEM';
  if (new Set(given).size !== given.length) return 'ANSWERED_TWICE';
  return answers.some(({ level }) => !Number.isInteger(level) || level < 0 || level > HIGHEST_LEVEL) ? 'LEVEL' : null;
}

/** The part of all points that the answers reach, in whole per cent; what is not answered counts as level 0. */
export function percentOf(answers: readonly LevelAnswer[], items: readonly ScoredItem[]): number {
  const levels = new Map(answers.map(({ itemId, level }) => [itemId, level]));
  const all = items.reduce((sum, { points }) => sum + points, 0);
  const reached = items.reduce((sum, { id, points }) => sum + points * (levels.get(id) ?? 0), 0);
  return all === 0 ? 0 : Math.round((100 * reached) / (all * HIGHEST_LEVEL));
}
