import { isId } from '@award/identity';
import DataLoader from 'dataloader';

/** Rows in the order of the ids that were asked for; null where there is none. */
function byId<R extends { readonly id: string }>(ids: readonly string[], rows: readonly R[]): (R | null)[] {
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id.toLowerCase()) ?? null);
}

/** Loads rows by id, all of a request in one statement; what is no identifier is found nowhere and never reaches PostgreSQL. */
export function rowLoader<R extends { readonly id: string }>(read: (ids: readonly string[]) => Promise<R[]>): DataLoader<string, R | null> {
  return new DataLoader(async (ids) => byId(ids, await read(ids.filter(isId))));
}

/** Loads the rows that belong to one key, in the order in which they were selected. */
export function listLoader<R>(read: (keys: readonly string[]) => Promise<R[]>, keyOf: (row: R) => string): DataLoader<string, R[]> {
  return new DataLoader(async (keys) => {
    const groups = new Map<string, R[]>(keys.map((key) => [key, []]));
    for (const row of await read(keys.filter(isId))) groups.get(keyOf(row))?.push(row);
    return keys.map((key) => groups.get(key) ?? []);
  });
}
