import { chineseNumber } from '../chinese-number.ts';
import type { Language } from '../text.ts';

/** `Art. 11(2)` as it is cited in each language: 第十一条第（二）项. @throws RangeError for another shape. */
export function articleLabel(article: string, language: Language): string {
  const parts = /^Art\. (\d{1,2})(?:\((\d{1,2})\))?$/.exec(article);
  if (!parts) throw new RangeError(`not an article such as "Art. 11(2)": ${JSON.stringify(article)}`);
  if (language === 'en') return article;
  const [, number, item] = parts;
  return `第${chineseNumber(Number(number))}条${item ? `第（${chineseNumber(Number(item))}）项` : ''}`;
}
