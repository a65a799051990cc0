/** Rows in the order of the ids that a DataLoader asked for; null where there is none. */
export function byId<R extends { readonly id: string }>(ids: readonly string[], rows: readonly R[]): (R | null)[] {
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
}

/** Rows of many per key, in the rows' order. */
export function groupedBy<R>(keys: readonly string[], rows: readonly R[], keyOf: (row: R) => string): R[][] {
  const groups = new Map<string, R[]>(keys.map((key) => [key, []]));
  for (const row of rows) groups.get(keyOf(row))?.push(row);
  return keys.map((key) => groups.get(key) ?? []);
}
