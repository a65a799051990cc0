import { expect, test } from 'vitest';
import { articleText } from './article.ts';

test.each([
  ['Art. 11(3)', '第十一条第三项', 'Art. 11(3)'],
  ['Art. 20', '第二十条', 'Art. 20'],
  ['Art. 24', '第二十四条', 'Art. 24'],
  ['Art. 9(10)', '第九条第十项', 'Art. 9(10)'],
  ['Art. 12, 13', '第十二条、第十三条', 'Art. 12, 13'],
  ['5', '第五条', 'Art. 5'],
  ['I-5', 'I-5', 'I-5'],
])('%s', (article, zh, en) => {
  expect(articleText(article, 'zh-CN')).toBe(zh);
  expect(articleText(article, 'en')).toBe(en);
});
