import { describe, expect, it } from 'vitest';
import { on } from '../law.fixture.ts';
import { ARTICLES } from '../articles.ts';
import { ALL_RULES } from '../rules/all.ts';
import { placeholdersOf, text } from '../text.ts';
import { articleLabel } from './article-label.ts';
import { REFUSALS } from './entries/all.ts';
import type { RefusalEntry } from './entry.ts';
import { coded, codedList, isRefusal, refuse } from './refusal.ts';
import type { RefusalCode } from './refusal.ts';
import { factText, refusalText } from './refusal-text.ts';

const CATALOGUE: readonly (readonly [string, RefusalEntry])[] = Object.entries(REFUSALS);

describe('a refusal', () => {
  const refusal = refuse(
    'REAPPLY_TOO_SOON',
    { commendedOn: on('2023-06-30'), reapplyYears: 5 },
    { succeedsFrom: on('2028-07-01') },
  );

  it('carries code, articles, labelled facts, interpretation and the day from which it succeeds', () => {
    expect(refusal).toEqual({
      code: 'REAPPLY_TOO_SOON',
      articles: ['Art. 15'],
      interpretation: 'I-4',
      succeedsFrom: '2028-07-01',
      facts: [
        { key: 'commendedOn', label: { zh: '表彰日期', en: 'commended on' }, value: '2023-06-30' },
        { key: 'reapplyYears', label: { zh: '不得重复申报的年限', en: 'years without a new application' }, value: 5 },
      ],
    });
  });

  it('is a full sentence in each language', () => {
    expect(refusalText(refusal, 'zh')).toBe(
      '依据第十五条（解释I-4）：已于2023年6月30日获得质量奖，获奖后5年内不得重复申报。最早可于2028年7月1日办理。',
    );
    expect(refusalText(refusal, 'en')).toBe(
      'Art. 15 (I-4): Quality award of 2023-06-30: its winner does not apply again within 5 years. Possible from 2028-07-01.',
    );
  });

  it('says what to do next, where there is something', () => {
    const running = refuse('INTERNAL_OBJECTION_OPEN', { open: 2 });
    expect(refusalText(running, 'zh')).toBe(
      '依据第十一条第（二）项：内部公示收到的异议有2件尚未处理完毕。请处理完毕并记录结果后再提交。',
    );
    expect(refusalText(running, 'en')).toBe(
      'Art. 11(2): Objections raised inside the organization are unsettled: 2. Settle them and record how, then submit.',
    );
  });

  it('takes articles, interpretation and advice of its own over those of the catalogue', () => {
    const own = refuse(
      'NOTICE_NOT_PUBLISHED',
      { kind: 'AWARD' },
      { articles: ['Art. 11(8)', 'Art. 13'], interpretation: 'I-2', next: text('等', 'Wait.'), succeedsFrom: undefined },
    );
    expect(own).toMatchObject({ articles: ['Art. 11(8)', 'Art. 13'], interpretation: 'I-2', next: { zh: '等', en: 'Wait.' } });
    expect(own).not.toHaveProperty('succeedsFrom');
    expect(refusalText(own, 'en')).toBe('Art. 11(8), Art. 13 (I-2): The AWARD has not been published. Wait.');
    expect(refusalText(own, 'zh')).toBe('依据第十一条第（八）项、第十三条（解释I-2）：AWARD尚未发布。等');
  });

  it('keeps a code and its words apart', () => {
    const words = { A: text('甲', 'a'), B: { ...text('乙', 'b'), more: 1 } };
    expect(coded('B', words)).toEqual({ value: 'B', display: { zh: '乙', en: 'b' } });
    expect(codedList(['A', 'B'], words)).toEqual({ value: 'A,B', display: { zh: '甲、乙', en: 'a, b' } });
    const [fact] = refuse('NOTICE_NOT_PUBLISHED', { kind: coded('A', words) }).facts;
    expect(fact).toEqual({ key: 'kind', label: { zh: '公示', en: 'notice' }, value: 'A', display: { zh: '甲', en: 'a' } });
    expect(factText(fact!, 'zh')).toBe('甲');
    expect(factText({ key: 'k', label: text('', ''), value: false }, 'zh')).toBe('否');
  });

  it('is told from results', () => {
    expect(isRefusal(refusal)).toBe(true);
    for (const other of [true, null, undefined, 'NOT_FOUND', {}, { code: 'NOT_FOUND' }, { code: 'X', facts: [] }, { code: 1, facts: [] }, { code: 'toString', facts: [] }, { facts: [] }]) {
      expect(isRefusal(other)).toBe(false);
    }
  });
});

describe('articles are cited', () => {
  it.each([
    ['Art. 3', '第三条'],
    ['Art. 11', '第十一条'],
    ['Art. 11(2)', '第十一条第（二）项'],
    ['Art. 9(12)', '第九条第（十二）项'],
    ['Art. 25', '第二十五条'],
    ['Art. 20', '第二十条'],
  ])('%s in Chinese', (article, zh) => {
    expect(articleLabel(article, 'zh')).toBe(zh);
    expect(articleLabel(article, 'en')).toBe(article);
  });

  it.each(['11', 'Art. 11(x)', 'Art.11', 'Art. 11(2) ', ' Art. 11'])('but not %j', (article) => {
    expect(() => articleLabel(article, 'zh')).toThrow(new RangeError(`not an article such as "Art. 11(2)": ${JSON.stringify(article)}`));
    expect(() => articleLabel(article, 'en')).toThrow(RangeError);
  });
});

describe('the catalogue of refusals', () => {
  it('is as adopted', () => expect(REFUSALS).toMatchSnapshot());

  it.each(CATALOGUE)('%s is written in both languages, from facts that it has', (code, { facts, text: sentence, next, articles }) => {
    expect(code).toMatch(/^[A-Z][A-Z_]+[A-Z]$/);
    expect(new Set(placeholdersOf(sentence.zh))).toEqual(new Set(placeholdersOf(sentence.en)));
    for (const key of placeholdersOf(sentence.en)) expect(facts).toHaveProperty(key);
    for (const words of [sentence, ...(next ? [next] : [])]) {
      expect(words.zh).toMatch(/[。]$/u);
      expect(words.en).toMatch(/^["{A-Z].*\.$/u);
    }
    for (const article of articles) {
      expect(ARTICLES.map((each) => `Art. ${each.number}`)).toContain(article.replace(/\(\d+\)$/, ''));
      expect(articleLabel(article, 'zh')).toMatch(/^第/);
    }
  });

  /** Codes that no single rule gives: any command or the lifecycle itself can. */
  const GENERAL: readonly RefusalCode[] = ['NOT_PERMITTED', 'STAGE_DOES_NOT_ALLOW', 'NOT_FOUND', 'STALE_VERSION', 'INVALID_INPUT'];

  it('every other code is given by a rule', () => {
    const given = new Set<string>([...GENERAL, ...ALL_RULES.flatMap((rule) => rule.refusals)]);
    expect(CATALOGUE.map(([code]) => code).filter((code) => !given.has(code))).toEqual([]);
  });
});
