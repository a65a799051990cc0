import { expect, test } from 'vitest';
import { show, textOf } from '../../testing/show.tsx';
import { ClockChip } from './clock-chip.tsx';
import { ClockCount } from './clock-count.tsx';
import type { ClockFacts } from './clock-facts.ts';

const clock: ClockFacts = {
  kind: 'RECOMMENDATION_NOTICE', label: '公示', startsOn: '2026-11-23', lastDay: '2026-11-28', mayActFrom: '2026-11-30', total: 5, counted: 3, state: 'RUNNING',
  overdueWorkingDays: 0, provisional: false, article: 'Art. 11(3)',
  days: [
    { date: '2026-11-23', kind: 'WORKING', counted: 1 },
    { date: '2026-11-26', kind: 'HOLIDAY', counted: null, name: { zh: '节日', en: 'Feast' } },
    { date: '2026-11-28', kind: 'MAKE_UP', counted: 5 },
  ],
};

test('a running clock is one line', async () => {
  expect(textOf(await show(<ClockChip clock={clock} />))).toBe('公示 第 3/5 个工作日 · 至 11月28日 24:00');
  expect(textOf(await show(<ClockChip clock={clock} />, 'en'))).toBe('公示 working day 3 of 5 · until 28 Nov 24:00');
});

test.each([
  [{ state: 'LAST_DAY' as const }, '最后一日', 'risk'],
  [{ state: 'OVERRUN' as const, overdueWorkingDays: 2 }, '已超期 2 个工作日', 'overrun'],
  [{ state: 'ELAPSED' as const }, '自 11月30日 起可办理', 'done'],
  [{ state: 'MET' as const }, '已按期完成', 'done'],
])('%o', async (changes, words, urgency) => {
  const markup = await show(<ClockChip clock={{ ...clock, ...changes }} />);
  expect(textOf(markup)).toContain(words);
  expect(markup).toContain(`data-urgency="${urgency}"`);
});

test('the count names the skipped holiday and the make-up day', async () => {
  const text = textOf(await show(<ClockCount clock={clock} />));
  expect(text).toContain('自 2026年11月23日 起算，至 2026年11月28日 24:00 届满，共 5 个工作日');
  expect(text).toContain('11月26日 周四 节日');
  expect(text).toContain('11月28日 周六 第 5 日 调休上班');
  expect(text).toContain('第十一条第三项');
});

test('a provisional count says so', async () => {
  expect(await show(<ClockCount clock={{ ...clock, provisional: true }} />)).toContain('暂算');
});
