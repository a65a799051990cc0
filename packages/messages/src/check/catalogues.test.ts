import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { keyUses } from './key-uses.ts';
import { leaves } from './leaves.ts';

/** A missing text fails the build: this test is that. */
const root = new URL('../../../../', import.meta.url).pathname;
const read = (file: string) => JSON.parse(readFileSync(root + file, 'utf8')) as unknown;
const found = (patterns: string[]) => globSync(patterns, { cwd: root }).filter((file) => !file.includes('node_modules'));

/** Namespace → folder with its two files. A portal's namespace is its own name. */
const namespaces = new Map<string, string>([
  ...found(['packages/messages/src/catalogues/*/zh-CN.json']).map((file) => [file.split('/').at(-2) ?? '', file.replace('zh-CN.json', '')] as const),
  ...found(['apps/*/src/messages/zh-CN.json']).map((file) => [file.split('/')[1] ?? '', file.replace('zh-CN.json', '')] as const),
  ...found(['packages/public-pages/src/messages/zh-CN.json']).map((file) => ['public-pages', file.replace('zh-CN.json', '')] as const),
]);
const texts = new Map([...namespaces].map(([name, folder]) => [name, { zh: leaves(read(`${folder}zh-CN.json`)), en: leaves(read(`${folder}en.json`)) }]));

const holes = (text: string) => [...text.matchAll(/{{\s*(\w+)/g)].map((match) => match[1]).sort();

describe.each([...texts])('texts of %s', (_name, { zh, en }) => {
  test('are the same keys in both languages', () => {
    expect([...en.keys()].sort()).toEqual([...zh.keys()].sort());
  });

  test.each([['Chinese', zh], ['English', en]] as const)('are written in %s', (_language, catalogue) => {
    // A tool that fills gaps with the key itself, or leaves them empty, would count them as translated.
    const unwritten = [...catalogue].filter(([key, text]) => typeof text !== 'string' || text.trim() === '' || text === key);
    expect(unwritten).toEqual([]);
  });

  test('have the same holes in both languages', () => {
    const different = [...zh].filter(([key, text]) => String(holes(String(text))) !== String(holes(String(en.get(key) ?? ''))));
    expect(different.map(([key]) => key)).toEqual([]);
  });
});

test('every key that a source uses has its text', () => {
  const sources = found(['apps/*/src/**/*.{ts,tsx}', 'packages/{ui,microfrontend,graphql-client}/src/**/*.{ts,tsx}']).filter((file) => !file.includes('/gql/'));
  const missing = sources.flatMap((file) =>
    keyUses(readFileSync(root + file, 'utf8'))
      .filter(({ namespace, key, whole }) => !namespace.split('|').some((name) => has(name, key, whole)))
      .map(({ namespace, key }) => `${file}: ${namespace}:${key}`),
  );
  expect(missing).toEqual([]);
});

function has(namespace: string, key: string, whole: boolean): boolean {
  const keys = [...(texts.get(namespace)?.zh.keys() ?? [])];
  // i18next picks `key_one`, `key_other` by count.
  return keys.some((each) => (whole ? each === key || each.startsWith(`${key}_`) : each.startsWith(key)));
}
