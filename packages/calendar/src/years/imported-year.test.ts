import { describe, expect, it } from 'vitest';
import { plainDate } from '../dates/plain-date.ts';
import type { PlainDate } from '../dates/plain-date.ts';
import { announcedYear } from './announced-years.ts';
import type { ImportedYear, NamedDay } from './calendar-year.ts';
import { NEW_YEAR, SPRING_FESTIVAL } from './holiday-names.ts';
import { importedCalendarYear, importProblems, withDecemberOf } from './imported-year.ts';
import { standingRuleYear } from './standing-rule.ts';

const newYear = (...dates: string[]): NamedDay[] => dates.map((date) => ({ date: date as PlainDate, name: NEW_YEAR }));
const statutory = () => standingRuleYear(2027).holidays;
const imported = (holidays: readonly NamedDay[], makeUpDays: readonly NamedDay[] = [], year = 2027): ImportedYear => ({
  year,
  notice: '国办发明电〔2026〕1号',
  holidays,
  makeUpDays,
});

describe('the problems of an import', () => {
  it('are none for the statutory days with a longer New Year that begins in December', () => {
    expect(importProblems(imported([...newYear('2026-12-31'), ...statutory()], newYear('2026-12-26', '2027-01-03')))).toEqual([]);
  });

  it.each(Array.from({ length: 23 }, (_, i) => 2004 + i))('are no errors for the announced year %i', (year) => {
    const announced = announcedYear(year)!;
    const problems = importProblems({ ...announced, notice: announced.basis });
    // The library lacks one Saturday, 2012-06-23.
    expect(problems).toEqual(year === 2012 ? [{ code: 'STATUTORY_HOLIDAY_MISSING', severity: 'WARNING', date: '2012-06-23' }] : []);
  });

  it.each([1999, 2100, Number.NaN])('say that the year %d is unknown', (year) => {
    expect(importProblems(imported([], [], year))).toEqual([{ code: 'YEAR_UNKNOWN', severity: 'ERROR', date: null }]);
  });

  it.each([2000, 2099])('know the year %d', (year) => {
    expect(importProblems(imported(standingRuleYear(year).holidays, [], year))).toEqual([]);
  });

  it.each([
    ['2027-02-30', 'NOT_A_DATE'],
    ['2026-11-30', 'OUTSIDE_YEAR'],
    ['2025-12-31', 'OUTSIDE_YEAR'],
    ['2028-01-01', 'OUTSIDE_YEAR'],
    ['2028-12-31', 'OUTSIDE_YEAR'],
    ['2027-01-01', 'TWICE'],
  ])('name the holiday %s as %s', (date, code) => {
    expect(importProblems(imported([...statutory(), ...newYear(date)]))).toEqual([{ code, severity: 'ERROR', date }]);
  });

  it.each([
    ['2027-02-30', ['NOT_A_DATE']],
    ['2028-01-01', ['OUTSIDE_YEAR']],
    ['2027-05-01', ['TWICE']],
    ['2027-01-04', ['MAKE_UP_ON_WEEKDAY']],
    ['2027-02-05', ['TWICE', 'MAKE_UP_ON_WEEKDAY']],
  ])('name the make-up day %s as %j', (date, codes) => {
    expect(importProblems(imported(statutory(), newYear(date)))).toEqual(codes.map((code) => ({ code, severity: 'ERROR', date })));
  });

  it('warn of each statutory holiday that is missing', () => {
    const missing = statutory().slice(2);
    expect(importProblems(imported(statutory().slice(0, 2)))).toEqual(
      missing.map(({ date }) => ({ code: 'STATUTORY_HOLIDAY_MISSING', severity: 'WARNING', date })),
    );
  });
});

describe('an imported year', () => {
  const entered = imported(newYear('2027-01-02', '2026-12-31', '2027-01-01'), newYear('2027-02-20', '2026-12-26', '2027-01-30'));

  it('is announced, names its notice, and has its own days in order', () => {
    expect(importedCalendarYear(entered)).toEqual({
      year: 2027,
      source: 'ANNOUNCED',
      provisional: false,
      basis: '国办发明电〔2026〕1号',
      holidays: newYear('2027-01-01', '2027-01-02'),
      makeUpDays: newYear('2027-01-30', '2027-02-20'),
    });
  });

  it('gives its December days to the year before, in place of what that year said of them', () => {
    const spring = (date: string): NamedDay => ({ date: plainDate(date), name: SPRING_FESTIVAL });
    const before = {
      ...standingRuleYear(2026),
      holidays: [spring('2026-02-16'), spring('2026-12-26'), spring('2026-12-31')],
      makeUpDays: [spring('2026-12-26'), spring('2026-12-27')],
    };
    expect(withDecemberOf(entered, before)).toEqual({
      ...before,
      holidays: [spring('2026-02-16'), ...newYear('2026-12-31')],
      makeUpDays: [...newYear('2026-12-26'), spring('2026-12-27')],
    });
  });
});
