import { describe, expect, it } from 'vitest';
import { isWeekend } from '../dates/plain-date.ts';
import { announcedYear } from './announced-years.ts';
import { FIRST_YEAR, LAST_YEAR, standingRuleYear } from './standing-rule.ts';

const datesOf = (year: number) => standingRuleYear(year).holidays.map((day) => day.date.slice(5));

describe('the standing rule through the years', () => {
  it('has 13 days since 2025, New Year’s Eve and 2 May among them', () => {
    expect(datesOf(2025)).toEqual([
      '01-01', '01-28', '01-29', '01-30', '01-31', '04-04', '05-01', '05-02', '05-31', '10-01', '10-02', '10-03', '10-06',
    ]);
    expect(datesOf(2027)).toEqual([
      '01-01', '02-05', '02-06', '02-07', '02-08', '04-05', '05-01', '05-02', '06-09', '09-15', '10-01', '10-02', '10-03',
    ]);
  });

  it('had 11 without New Year’s Eve from 2014 to 2024', () => {
    const of2014 = ['01-01', '01-31', '02-01', '02-02', '04-05', '05-01', '06-02', '09-08', '10-01', '10-02', '10-03'];
    const of2024 = ['01-01', '02-10', '02-11', '02-12', '04-04', '05-01', '06-10', '09-17', '10-01', '10-02', '10-03'];
    expect([datesOf(2014), datesOf(2024)]).toEqual([of2014, of2024]);
  });

  it('had 11 with New Year’s Eve from 2008 to 2013', () => {
    const of2008 = ['01-01', '02-06', '02-07', '02-08', '04-04', '05-01', '06-08', '09-14', '10-01', '10-02', '10-03'];
    const of2013 = ['01-01', '02-09', '02-10', '02-11', '04-04', '05-01', '06-12', '09-19', '10-01', '10-02', '10-03'];
    expect([datesOf(2008), datesOf(2013)]).toEqual([of2008, of2013]);
  });

  it('had 10 before 2008, three of them from 1 May', () => {
    const of2000 = ['01-01', '02-05', '02-06', '02-07', '05-01', '05-02', '05-03', '10-01', '10-02', '10-03'];
    const of2007 = ['01-01', '02-18', '02-19', '02-20', '05-01', '05-02', '05-03', '10-01', '10-02', '10-03'];
    expect([datesOf(2000), datesOf(2007)]).toEqual([of2000, of2007]);
  });

  it.each([[2007, '270'], [2008, '513'], [2013, '513'], [2014, '644'], [2024, '644'], [2025, '795'], [2099, '795']])(
    'in %i is State Council order %s', (year, number) => expect(standingRuleYear(year).basis).toBe(`国务院令第${number}号`),
  );

  it('is provisional and makes nobody work on a weekend', () => {
    expect(standingRuleYear(2027)).toMatchObject({ year: 2027, source: 'STANDING_RULE', provisional: true, makeUpDays: [] });
  });

  it('names each day in Chinese and English', () => {
    expect(standingRuleYear(2027).holidays.map(({ name }) => `${name.zh} ${name.en}`)).toEqual([
      '元旦 New Year’s Day',
      '春节 Spring Festival', '春节 Spring Festival', '春节 Spring Festival', '春节 Spring Festival',
      '清明节 Qingming Festival',
      '劳动节 Labour Day', '劳动节 Labour Day',
      '端午节 Dragon Boat Festival',
      '中秋节 Mid-Autumn Festival',
      '国庆节 National Day', '国庆节 National Day', '国庆节 National Day',
    ]);
  });

  it.each([[2020, '10-01', 10], [2031, '10-01', 12], [2028, '10-03', 12], [2039, '10-02', 12]])(
    'has one day for both when Mid-Autumn falls into National Day: %i-%s', (year, date, dates) => {
      const { holidays } = standingRuleYear(year);
      expect(holidays.find((day) => day.date === `${year}-${date}`)?.name).toEqual({
        zh: '中秋节、国庆节',
        en: 'Mid-Autumn Festival, National Day',
      });
      expect(holidays).toHaveLength(dates);
    },
  );

  it('was kept by every announced year: none of its days is worked', () => {
    for (let year = 2004; year <= 2026; year += 1) {
      const { holidays, makeUpDays } = announcedYear(year)!;
      const [off, worked] = [holidays.map((day) => day.date), makeUpDays.map((day) => day.date)];
      const dates = standingRuleYear(year).holidays.map((day) => day.date);
      expect(dates.filter((date) => !off.includes(date) && !isWeekend(date)), `${year}`).toEqual([]);
      expect(dates.filter((date) => worked.includes(date)), `${year}`).toEqual([]);
    }
  });

  it.each([FIRST_YEAR - 1, LAST_YEAR + 1])('is not known for %i', (year) => {
    expect(() => standingRuleYear(year)).toThrow(new RangeError(`working days are known for the years 2000–2099, not for ${year}`));
  });

  it('is known from 2000 to 2099', () => {
    expect([FIRST_YEAR, LAST_YEAR].map((year) => standingRuleYear(year).year)).toEqual([2000, 2099]);
  });
});
