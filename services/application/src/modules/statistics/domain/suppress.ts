/** The smallest count that may be told to those who see sums only. */
export const SMALLEST_CELL = 3;

/** One cell of a breakdown. */
export interface Cell {
  readonly key: string;
  readonly count: number;
}

/**
 * Which cells of a breakdown are withheld, so that nobody is found in them. A single withheld cell could be computed
 * from the total, which another breakdown tells; so the smallest others are withheld too, until the hidden ones can be
 * filled in more than one way.
 * @returns the keys of the withheld cells
 */
export function withheld(cells: readonly Cell[]): ReadonlySet<string> {
  const small = cells.filter(({ count }) => count > 0 && count < SMALLEST_CELL);
  if (small.length === 0) return new Set();
  const hidden = [...small];
  const others = cells.filter(({ count }) => count >= SMALLEST_CELL).toSorted((a, b) => a.count - b.count);
  const sum = (): number => hidden.reduce((total, { count }) => total + count, 0);
  // The least that the hidden cells can sum to: then there is one way to fill them, and each is known.
  const least = (): number => small.length + SMALLEST_CELL * (hidden.length - small.length);
  while (others.length > 0 && (hidden.length === small.length || sum() === least())) hidden.push(others.shift() as Cell);
  return new Set(hidden.map(({ key }) => key));
}

/** A breakdown with its withheld cells as null. */
export function suppressed(cells: readonly Cell[]): { key: string; count: number | null }[] {
  const hidden = withheld(cells);
  return cells.map(({ key, count }) => ({ key, count: hidden.has(key) ? null : count }));
}
