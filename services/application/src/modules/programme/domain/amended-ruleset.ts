import type { PlainDate } from '@award/calendar';
import type { Ruleset } from '@award/regulation';

type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** What of a ruleset the Office may change; whose it is and which version are the platform's. */
const FIXED = new Set(['id', 'version', 'effectiveFrom']);

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value);

/**
 * A ruleset with changes laid over it, part by part: `{ "eligibility": { "years": 4 } }`. Every changed value must exist
 * in the base and keep its kind; a number stays a whole number of at least 1. A list, such as the interpretations, is
 * replaced as a whole and keeps its ids.
 * @returns the amended ruleset, or the field that cannot be changed so and why
 */
export function amendedRuleset(base: Ruleset, changes: unknown, version: number, effectiveFrom: PlainDate): { ruleset: Ruleset } | { field: string; reason: string } {
  if (kindOf(changes) !== 'object') return { field: 'changes', reason: 'an object is expected' };
  for (const key of Object.keys(changes as object)) if (FIXED.has(key)) return { field: key, reason: 'is not changed by hand' };
  const laid = over(base as unknown as Plain, changes as Plain, '');
  if ('field' in laid) return laid;
  return { ruleset: { ...(laid.value as unknown as Ruleset), version, effectiveFrom } };
}

function over(base: Plain, change: Plain, path: string): { value: Plain } | { field: string; reason: string } {
  if (kindOf(base) !== kindOf(change)) return { field: path, reason: `${kindOf(base)} expected` };
  if (typeof change === 'number' && (!Number.isSafeInteger(change) || change < 1)) return { field: path, reason: 'a whole number of at least 1 is expected' };
  if (isList(base) && isList(change)) return sameIds(base, change) ? { value: change } : { field: path, reason: 'the entries must keep their ids' };
  if (!isObject(base) || !isObject(change)) return { value: change };
  const result: Record<string, Plain> = { ...base };
  for (const [key, value] of Object.entries(change)) {
    const at = path === '' ? key : `${path}.${key}`;
    const before = base[key];
    if (before === undefined) return { field: at, reason: 'is no part of a ruleset' };
    const laid = over(before, value, at);
    if ('field' in laid) return laid;
    result[key] = laid.value;
  }
  return { value: result };
}

const isList = (value: Plain): value is readonly Plain[] => Array.isArray(value);
const isObject = (value: Plain): value is { readonly [key: string]: Plain } => kindOf(value) === 'object';

function sameIds(before: readonly Plain[], after: readonly Plain[]): boolean {
  const ids = (list: readonly Plain[]): Plain[] => list.filter(isObject).map((each) => each.id ?? null);
  return JSON.stringify(ids(before)) === JSON.stringify(ids(after)) && before.some(isObject) === after.some(isObject);
}
