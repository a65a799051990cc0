import type { Language } from './language.ts';

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** 1–99 in Chinese numerals, as regulations number their articles. */
function chineseNumber(number: number): string {
  if (number < 10) return DIGITS[number] ?? '';
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  return `${tens === 1 ? '' : DIGITS[tens]}十${ones === 0 ? '' : DIGITS[ones]}`;
}

const REFERENCE = /(\d+)(?:\((\d+)\))?/g;

/**
 * An article of the regulation as the screen's language writes it: `Art. 11(3)` → `第十一条第三项`, `Art. 12, 13` →
 * `第十二条、第十三条`. What is no reference to articles is left as it is.
 */
export function articleText(article: string, language: Language): string {
  const references = [...article.matchAll(REFERENCE)];
  if (references.length === 0 || !/^(Arts?\.\s*)?\d/.test(article)) return article;
  if (language === 'en') return article.startsWith('Art') ? article : `Art. ${article}`;
  return references
    .map(([, number = '', item]) => `第${chineseNumber(Number(number))}条${item === undefined ? '' : `第${chineseNumber(Number(item))}项`}`)
    .join('、');
}
