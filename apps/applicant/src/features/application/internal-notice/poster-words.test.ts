import { expect, test } from 'vitest';
import { posterWords } from './poster-words.ts';

test('a poster is Chinese, its dates too', () => {
  const words = posterWords({ publishedOn: '2026-11-23', startsOn: '2026-11-24', lastDay: '2026-11-30', workingDays: 5 });
  expect(words.period).toBe('公示时间：2026年11月24日至2026年11月30日（5个工作日）。');
  expect(words.publishedOn).toBe('2026年11月23日');
});
