type Row = Record<string, unknown>;

/** Merges what a subgraph brought into what is known: objects by their keys, lists item by item. */
export function merge(target: Row, source: Row): void {
  for (const key in source) {
    const [known, more] = [target[key], source[key]];
    if (isRow(known) && isRow(more)) merge(known, more);
    else if (Array.isArray(known) && Array.isArray(more)) mergeList(known, more);
    else target[key] = more;
  }
}

function mergeList(target: unknown[], source: readonly unknown[]): void {
  source.forEach((more, index) => {
    const known = target[index];
    if (isRow(known) && isRow(more)) merge(known, more);
    else if (Array.isArray(known) && Array.isArray(more)) mergeList(known, more);
    else target[index] = more;
  });
}

/** A copy that shares nothing with what it was made from. */
export function copy<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copy) as T;
  if (!isRow(value)) return value;
  const result: Row = {};
  for (const key in value) result[key] = copy(value[key]);
  return result as T;
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);
