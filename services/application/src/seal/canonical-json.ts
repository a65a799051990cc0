/** What can be sealed: plain data. */
export type Sealable = string | number | boolean | null | readonly Sealable[] | { readonly [key: string]: Sealable };

/**
 * The one text of a value, whatever order its keys came in (RFC 8785 in the part that plain data needs), so that equal
 * content always has an equal hash.
 * @throws TypeError for a number that JSON has no text for
 */
export function canonicalJson(value: Sealable): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`cannot be sealed: ${value}`);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] as Sealable)}`).join(',')}}`;
}

const isList = (value: object): value is readonly Sealable[] => Array.isArray(value);
