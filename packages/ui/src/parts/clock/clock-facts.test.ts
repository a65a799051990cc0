import { expect, test } from 'vitest';
import { byUrgency, countsEveryDay } from './clock-facts.ts';
import type { ClockFacts } from './clock-facts.ts';

const clock = (kind: string, state: ClockFacts['state'], lastDay: string): ClockFacts => ({
  kind, state, lastDay, label: kind, startsOn: '2026-11-23', mayActFrom: '2026-11-30', total: 5, counted: 3,
  overdueWorkingDays: 0, provisional: false, days: [], article: '11(3)',
});

test('what is late comes first, then what ends soonest', () => {
  const clocks = [
    clock('met', 'MET', '2026-11-01'),
    clock('later', 'RUNNING', '2026-12-09'),
    clock('sooner', 'RUNNING', '2026-12-01'),
    clock('late', 'OVERRUN', '2026-11-20'),
    clock('today', 'LAST_DAY', '2026-11-23'),
  ];
  expect([...clocks].sort(byUrgency).map((each) => each.kind)).toEqual(['late', 'today', 'sooner', 'later', 'met']);
});

test('a period in which a Sunday counts is none of working days', () => {
  const day = (kind: 'WORKING' | 'WEEKEND', counted: number | null) => ({ date: '2026-11-29', kind, counted });
  expect(countsEveryDay({ days: [day('WORKING', 1), day('WEEKEND', null)] })).toBe(false);
  expect(countsEveryDay({ days: [day('WORKING', 1), day('WEEKEND', 2)] })).toBe(true);
});
