/** One item as it is drafted: its parent by code, so that a whole tree can be written at once. */
export interface DraftedItem {
  readonly code: string;
  readonly parentCode?: string | null;
  readonly points: number;
}

/** An item in its place: parents before children, with whether it is scored itself. */
export interface PlacedItem<T extends DraftedItem> {
  readonly item: T;
  readonly position: number;
  readonly leaf: boolean;
}

/** What is wrong with a drafted tree, and at which item. */
export interface TreeProblem {
  readonly code: string;
  readonly problem: 'EMPTY' | 'CODE_TWICE' | 'NO_SUCH_PARENT' | 'IN_A_CIRCLE' | 'POINTS_NOT_POSITIVE' | 'POINTS_DO_NOT_ADD_UP';
}

/** Everything that keeps the items from being a tree whose points add up: each parent's points are those of its children. */
export function treeProblems(items: readonly DraftedItem[]): TreeProblem[] {
  if (items.length === 0) return [{ code: '', problem: 'EMPTY' }];
  const byCode = new Map(items.map((item) => [item.code, item]));
  const problems: TreeProblem[] = [];
  for (const item of items) {
    const report = (problem: TreeProblem['problem']): void => void problems.push({ code: item.code, problem });
    if (byCode.get(item.code) !== item) report('CODE_TWICE');
    if (!Number.isSafeInteger(item.points) || item.points < 1) report('POINTS_NOT_POSITIVE');
    if (item.parentCode != null && !byCode.has(item.parentCode)) report('NO_SUCH_PARENT');
    if (inCircle(item, byCode)) report('IN_A_CIRCLE');
    const children = items.filter((each) => each.parentCode === item.code);
    if (children.length > 0 && children.reduce((sum, child) => sum + child.points, 0) !== item.points) report('POINTS_DO_NOT_ADD_UP');
  }
  return problems;
}

/** The items of a sound tree in reading order. */
export function placed<T extends DraftedItem>(items: readonly T[]): PlacedItem<T>[] {
  const walk = (parent: string | null): T[] => items.filter((item) => (item.parentCode ?? null) === parent).flatMap((item) => [item, ...walk(item.code)]);
  return walk(null).map((item, position) => ({ item, position, leaf: !items.some((each) => each.parentCode === item.code) }));
}

/** Points of the whole set: those of the items at the top. */
export const totalPoints = (items: readonly { parentId: string | null; points: number }[]): number =>
  items.filter((item) => item.parentId === null).reduce((sum, item) => sum + item.points, 0);

function inCircle(item: DraftedItem, byCode: ReadonlyMap<string, DraftedItem>): boolean {
  const seen = new Set<string>();
  for (let each: DraftedItem | undefined = item; each; each = each.parentCode == null ? undefined : byCode.get(each.parentCode)) {
    if (seen.has(each.code)) return true;
    seen.add(each.code);
  }
  return false;
}
