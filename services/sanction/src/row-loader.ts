import { isId } from '@award/identity';
import DataLoader from 'dataloader';

/** Loads one row a key, all of a request in one statement; null where there is none. */
export function oneLoader<R>(read: (keys: readonly string[]) => Promise<readonly R[]>, keyOf: (row: R) => string): DataLoader<string, R | null> {
  return new DataLoader(async (keys) => {
    const found = new Map((await read(keys.filter(isId))).map((row) => [keyOf(row), row]));
    return keys.map((key) => found.get(key.toLowerCase()) ?? null);
  });
}

/** Loads the rows of each key, in the order in which they were selected. */
export function manyLoader<R>(read: (keys: readonly string[]) => Promise<readonly R[]>, keyOf: (row: R) => string): DataLoader<string, R[]> {
  return new DataLoader(async (keys) => {
    const groups = new Map<string, R[]>(keys.map((key) => [key, []]));
    for (const row of await read(keys.filter(isId))) groups.get(keyOf(row))?.push(row);
    return keys.map((key) => groups.get(key) ?? []);
  });
}
