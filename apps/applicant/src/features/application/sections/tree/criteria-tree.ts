interface Item {
  readonly id: string;
  readonly parentId?: string | null;
  readonly code: string;
}

interface Answer {
  readonly wordCount: number;
  readonly item: { readonly id: string; readonly wordLimit?: number | null };
}

/** An item with those below it, in the order of the set. */
export interface Branch<I extends Item = Item> {
  readonly item: I;
  readonly below: readonly Branch<I>[];
}

/** The tree that a list of items with parents describes. */
export function criteriaTree<I extends Item>(items: readonly I[], parentId: string | null = null): Branch<I>[] {
  return items.filter((item) => (item.parentId ?? null) === parentId).map((item) => ({ item, below: criteriaTree(items, item.id) }));
}

/** LONG: over its limit, so it counts as missing; null for an item that is not answered itself. */
export type Progress = 'EMPTY' | 'WRITTEN' | 'LONG' | null;

/** How far the answer to one item is. */
export function progressOf(itemId: string, answers: readonly Answer[]): Progress {
  const answer = answers.find((each) => each.item.id === itemId);
  if (answer === undefined) return null;
  if (answer.wordCount === 0) return 'EMPTY';
  return typeof answer.item.wordLimit === 'number' && answer.wordCount > answer.item.wordLimit ? 'LONG' : 'WRITTEN';
}

/** Answered and to be answered, below a branch or in all. */
export function tally(branches: readonly Branch[], answers: readonly Answer[]): { readonly written: number; readonly all: number } {
  return branches.reduce(
    (sum, { item, below }) => {
      const own = progressOf(item.id, answers);
      const deeper = tally(below, answers);
      return { written: sum.written + deeper.written + (own === 'WRITTEN' ? 1 : 0), all: sum.all + deeper.all + (own === null ? 0 : 1) };
    },
    { written: 0, all: 0 },
  );
}
