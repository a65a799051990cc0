import { expect, test } from 'vitest';
import { phrase } from './phrase.ts';

const catalogue = { a: { b: 'x {{ n }} {{n}} {{other}}', c_one: '{{count}} file', c_other: '{{count}} files', c: '{{count}} 份' }, top: 'T' };

test('a text is found by its path and its holes are filled', () => {
  expect(phrase(catalogue, 'top', {}, 'zh-CN')).toBe('T');
  expect(phrase(catalogue, 'a.b', { n: 3 }, 'zh-CN')).toBe('x 3 3 {{other}}');
  expect(phrase(catalogue, 'a.b', { n: null, other: '$&' }, 'en')).toBe('x   $&');
});

test('a count chooses the plural of the language', () => {
  expect(phrase(catalogue, 'a.c', { count: 1 }, 'en')).toBe('1 file');
  expect(phrase(catalogue, 'a.c', { count: 2 }, 'en')).toBe('2 files');
  expect(phrase({ c: '{{count}} 份' }, 'c', { count: 1 }, 'zh-CN')).toBe('1 份');
});

test.each(['none', 'a', 'a.b.c', 'top.length', 'constructor', '__proto__.x'])('a key without a text gives itself: %s', (key) => {
  expect(phrase(catalogue, key, {}, 'en')).toBe(key);
});
