import { beforeAll, describe, expect, it } from 'vitest';
import { plainDate } from '../dates/plain-date.ts';
import type { NamedDay } from '../years/calendar-year.ts';
import { workingCalendar } from '../working-calendar.ts';
import type { WorkingCalendar } from '../working-calendar.ts';
import type { PeriodRecord } from './counted-period.ts';
import { calendarDaysAfter } from './calendar-days.ts';
import { noticePeriod } from './notice.ts';
import { recompute } from './recompute.ts';
import { workingDaysAfter } from './working-days.ts';
import { yearsAfter } from './years.ts';

const rule = workingCalendar();
const spring = { zh: '春节', en: 'Spring Festival' };
const days = (...dates: string[]) => dates.map((date) => ({ date: plainDate(date), name: spring }));
const import2027 = (holidays: readonly NamedDay[], makeUpDays: readonly NamedDay[]) =>
  workingCalendar({
    imported: [
      {
        year: 2027,
        notice: '国务院办公厅关于2027年部分节假日安排的通知',
        holidays: [...rule.year(2027).holidays, ...holidays],
        makeUpDays,
      },
    ],
  });
let announced: WorkingCalendar;
beforeAll(() => {
  /** 2027 as it might be announced: Spring Festival from 5 to 11 February, 31 January and 20 February worked. */
  announced = import2027(days('2027-02-09', '2027-02-10', '2027-02-11'), days('2027-01-31', '2027-02-20'));
});

describe('counting again when 2027 is announced (I-8)', () => {
  it('moves a clock over Spring Festival, and is no longer provisional', () => {
    const before = workingDaysAfter(plainDate('2027-02-03'), 3, rule);
    const { after, ...rest } = recompute(before, announced);
    expect([before.lastDay, after.lastDay]).toEqual(['2027-02-10', '2027-02-15']);
    expect(rest).toEqual({ changed: true, confirmed: true, before });
    expect(after).toEqual(workingDaysAfter(plainDate('2027-02-03'), 3, announced));
  });

  it('confirms a clock whose dates stay', () => {
    const before = noticePeriod(plainDate('2027-03-01'), 5, rule);
    expect(recompute(before, announced)).toMatchObject({ changed: false, confirmed: true, after: { lastDay: before.lastDay } });
  });

  it('sees that only the closing day moved', () => {
    const before = noticePeriod(plainDate('2027-02-01'), 3, rule);
    const { changed, after } = recompute(before, announced);
    expect([before.lastDay, before.mayActFrom]).toEqual(['2027-02-04', '2027-02-09']);
    expect([changed, after.lastDay, after.mayActFrom]).toEqual([true, '2027-02-04', '2027-02-12']);
  });

  it('sees that only the last day moved', () => {
    const before = noticePeriod(plainDate('2027-01-28'), 1, rule);
    const { changed, after } = recompute(before, import2027(days('2027-01-29'), days('2027-01-31')));
    expect([before.lastDay, before.mayActFrom]).toEqual(['2027-01-29', '2027-02-01']);
    expect([changed, after.lastDay, after.mayActFrom]).toEqual([true, '2027-01-31', '2027-02-01']);
  });

  it('leaves what lies in announced years as it was', () => {
    const before = workingDaysAfter(plainDate('2026-11-16'), 3, rule);
    expect(recompute(before, announced)).toEqual({ changed: false, confirmed: false, before, after: before });
  });

  it('leaves a clock provisional as long as one of its years is', () => {
    const before = workingDaysAfter(plainDate('2027-12-30'), 3, rule);
    expect(recompute(before, announced)).toMatchObject({ changed: false, confirmed: false, after: { provisional: true } });
  });

  it('leaves days and years alone', () => {
    for (const before of [calendarDaysAfter(plainDate('2027-02-01'), 10, rule), yearsAfter(plainDate('2024-02-29'), 5)]) {
      expect(recompute(before, announced)).toMatchObject({ changed: false, confirmed: false, after: { kind: before.kind, lastDay: before.lastDay } });
    }
  });

  it('needs only what a service stores', () => {
    const { days: _, ...record }: PeriodRecord & { days: unknown } = workingDaysAfter(plainDate('2027-02-03'), 3, rule);
    expect(recompute(record, announced).after.lastDay).toBe('2027-02-15');
  });
});
