import { readFileSync } from 'node:fs';
import { ROLES } from '@award/identity';
import { CATEGORIES, STAGE_TEXTS } from '@award/regulation';
import { expect, test } from 'vitest';

/** Names that the law's own tables give are copied for the first paint of public pages; they must not drift from them. */
const read = (path: string) => JSON.parse(readFileSync(new URL(`../catalogues/${path}`, import.meta.url), 'utf8')) as Record<string, unknown>;

const words = (texts: Readonly<Record<string, { readonly zh: string; readonly en: string }>>, language: 'zh' | 'en') =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text[language]]));

test.each([['zh-CN', 'zh'], ['en', 'en']] as const)('stages, roles and categories are called as in the law: %s', (file, language) => {
  expect(read(`stages/${file}.json`)).toEqual(words(STAGE_TEXTS, language));
  expect(read(`roles/${file}.json`)).toEqual(words(ROLES, language));
  expect(Object.values(read(`public/${file}.json`)['category'] as object).map((text: string) => text.toLowerCase())).toEqual(Object.values(words(CATEGORIES, language)).map((text) => text.toLowerCase()));
});
