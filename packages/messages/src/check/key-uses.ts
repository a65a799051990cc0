/** One use of a text in a source: a whole key, or the constant beginning of one that is put together. */
export interface KeyUse {
  readonly namespace: string;
  readonly key: string;
  readonly whole: boolean;
}

const HOOK = /const\s+(\w+)\s*=\s*useTexts\(\s*'([\w-]+)'\s*\)/g;
const DIRECT = /useTexts\(\s*'([\w-]+)'\s*\)\(/g;

/** The arguments of a call that begins at `from`, up to the closing bracket of the first argument. */
function firstArgument(source: string, from: number): string {
  let depth = 0;
  for (let at = from; at < source.length; at += 1) {
    const sign = source[at] ?? '';
    if ('([{'.includes(sign)) depth += 1;
    else if (')]}'.includes(sign)) {
      if (depth === 0) return source.slice(from, at);
      depth -= 1;
    } else if (sign === ',' && depth === 0) return source.slice(from, at);
  }
  return source.slice(from);
}

/** Keys written in an argument: each plain string is a key, a template counts up to its first hole. */
function keysIn(argument: string): { key: string; whole: boolean }[] {
  // A comparison's strings are no keys: `t(kind === 'A' ? 'x' : 'y')` uses x and y.
  const chosen = argument.replaceAll(/[=!]==?\s*'[^']*'/g, '');
  const strings = [...chosen.matchAll(/'([^']*)'/g)].map((match) => ({ key: match[1] ?? '', whole: true }));
  const templates = [...chosen.matchAll(/`([^`]*)`/g)].map((match) => {
    const [constant = ''] = (match[1] ?? '').split('${');
    return { key: constant, whole: constant === match[1] };
  });
  return [...strings, ...templates].filter(({ key }) => /^[\w.:-]+$/.test(key));
}

/** Every use of a text that can be read off a source. A key kept in a variable is not seen; a whole key `ns:key` in `text:` is. */
export function keyUses(source: string): KeyUse[] {
  const uses: KeyUse[] = [];
  const add = (namespace: string, argument: string) => {
    for (const { key, whole } of keysIn(argument)) {
      const [before, after] = key.split(':');
      uses.push(after === undefined ? { namespace, key, whole } : { namespace: before ?? namespace, key: after, whole });
    }
  };
  const names = new Map<string, Set<string>>();
  for (const [, name = '', namespace = ''] of source.matchAll(HOOK)) names.set(name, (names.get(name) ?? new Set()).add(namespace));
  for (const [name, namespaces] of names) {
    // One name for two namespaces in one file (two components) cannot be told apart here: either may have the key.
    const namespace = [...namespaces].join('|');
    for (const match of source.matchAll(new RegExp(`(?<![\\w.'])${name}\\(`, 'g'))) add(namespace, firstArgument(source, match.index + match[0].length));
  }
  for (const match of source.matchAll(DIRECT)) add(match[1] ?? '', firstArgument(source, match.index + match[0].length));
  for (const [, key = ''] of source.matchAll(/\btext:\s*'([\w-]+:[\w.]+)'/g)) add('', `'${key}'`);
  return uses;
}
