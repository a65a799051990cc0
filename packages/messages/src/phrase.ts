import type { Catalogue } from './catalogue.ts';
import type { Language } from './language.ts';

/** What fills the holes of a text; `count` also chooses between `key_one`, `key_other`, … by the language's plural rules. */
export type Parameters = Readonly<Record<string, string | number | boolean | null | undefined>>;

const HOLE = /{{\s*(\w+)\s*}}/g;

function leaf(catalogue: Catalogue, path: readonly string[]): string | undefined {
  let found: string | Catalogue | undefined = catalogue;
  for (const part of path) {
    if (typeof found !== 'object') return undefined;
    found = Object.hasOwn(found, part) ? found[part] : undefined;
  }
  return typeof found === 'string' ? found : undefined;
}

/**
 * The text at a key, its holes filled. A key without a text gives itself: a test keeps that from happening to keys
 * written in a source, and a code that came from elsewhere stays readable.
 */
export function phrase(catalogue: Catalogue, key: string, parameters: Parameters, language: Language): string {
  const path = key.split('.');
  const { count } = parameters;
  const last = path.at(-1) ?? '';
  const plural = typeof count === 'number' ? leaf(catalogue, [...path.slice(0, -1), `${last}_${new Intl.PluralRules(language).select(count)}`]) : undefined;
  const text = plural ?? leaf(catalogue, path);
  return text === undefined ? key : text.replaceAll(HOLE, (hole, name: string) => (Object.hasOwn(parameters, name) ? String(parameters[name] ?? '') : hole));
}
