import { expect, test } from 'vitest';
import { wordCount } from './word-count.ts';

test.each([
  ['', 0],
  ['质量管理', 4],
  ['通过 ISO 9001 认证。', 6],
  ['产值1,234.5万元', 5],
  ['lean six-sigma', 2],
])('%s has %i words', (text, count) => {
  expect(wordCount(text)).toBe(count);
});
