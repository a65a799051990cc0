import { expect, it } from 'vitest';
import { chineseNumber } from './chinese-number.ts';
import { filled, joined, placeholdersOf, shown, text } from './text.ts';

it('a text has both languages', () => {
  expect(text('甲', 'a')).toEqual({ zh: '甲', en: 'a' });
  expect(joined([text('甲', 'a'), text('乙', 'b')])).toEqual({ zh: '甲、乙', en: 'a, b' });
  expect(joined([])).toEqual({ zh: '', en: '' });
});

it('a template is filled by key, every time it occurs', () => {
  expect(filled('{a}-{b.c}-{a}', (key) => key.toUpperCase())).toBe('A-B.C-A');
  expect(placeholdersOf('{a}-{b.c}-{a}')).toEqual(['a', 'b.c', 'a']);
  expect(placeholdersOf('none')).toEqual([]);
  expect(() => filled('x{a}', () => undefined)).toThrow(new RangeError('no value for {a} in "x{a}"'));
});

it('values are shown in the language of the screen', () => {
  expect(shown('2026-03-01', 'zh')).toBe('2026年3月1日');
  expect(shown('2026-11-23', 'zh')).toBe('2026年11月23日');
  expect(shown('2026-03-01', 'en')).toBe('2026-03-01');
  expect(shown('on 2026-03-01', 'zh')).toBe('on 2026-03-01');
  expect(shown('2026-03-01T', 'zh')).toBe('2026-03-01T');
  expect(shown(5, 'zh')).toBe('5');
  expect([shown(true, 'zh'), shown(false, 'zh'), shown(true, 'en'), shown(false, 'en')]).toEqual(['是', '否', 'yes', 'no']);
});

it('whole numbers to 99 are written in Chinese', () => {
  expect([1, 2, 9, 10, 11, 19, 20, 25, 30, 99].map(chineseNumber)).toEqual([
    '一', '二', '九', '十', '十一', '十九', '二十', '二十五', '三十', '九十九',
  ]);
  expect([0, 100, 1.5, -3].map(chineseNumber)).toEqual(['0', '100', '1.5', '-3']);
});
