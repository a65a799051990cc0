import { describe, expect, it } from 'vitest';
import { addDays, compareDates, plainDate } from '../dates/plain-date.ts';
import type { PlainDate } from '../dates/plain-date.ts';
import { announcedYear } from './announced-years.ts';

/** The notices of the State Council's General Office for 2023–2026, copied by hand: each holiday's days off, and days worked. */
const NOTICES: Record<number, { off: [string, string, string][]; worked: string[] }> = {
  2023: {
    off: [
      ['元旦', '01-01', '01-02'], ['春节', '01-21', '01-27'], ['清明节', '04-05', '04-05'], ['劳动节', '04-29', '05-03'],
      ['端午节', '06-22', '06-24'], ['中秋节、国庆节', '09-29', '10-06'],
    ],
    worked: ['01-28', '01-29', '04-23', '05-06', '06-25', '10-07', '10-08'],
  },
  2024: {
    off: [
      ['元旦', '01-01', '01-01'], ['春节', '02-10', '02-17'], ['清明节', '04-04', '04-06'], ['劳动节', '05-01', '05-05'],
      ['端午节', '06-10', '06-10'], ['中秋节', '09-15', '09-17'], ['国庆节', '10-01', '10-07'],
    ],
    worked: ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
  },
  2025: {
    off: [
      ['元旦', '01-01', '01-01'], ['春节', '01-28', '02-04'], ['清明节', '04-04', '04-06'], ['劳动节', '05-01', '05-05'],
      ['端午节', '05-31', '06-02'], ['国庆节、中秋节', '10-01', '10-08'],
    ],
    worked: ['01-26', '02-08', '04-27', '09-28', '10-11'],
  },
  2026: {
    off: [
      ['元旦', '01-01', '01-03'], ['春节', '02-15', '02-23'], ['清明节', '04-04', '04-06'], ['劳动节', '05-01', '05-05'],
      ['端午节', '06-19', '06-21'], ['中秋节', '09-25', '09-27'], ['国庆节', '10-01', '10-07'],
    ],
    worked: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  },
};

function span(from: PlainDate, to: PlainDate): PlainDate[] {
  return from > to ? [] : [from, ...span(addDays(from, 1), to)];
}

const YEARS = Array.from({ length: 23 }, (_, i) => 2004 + i);

describe('the announced years', () => {
  it('are 2004 to 2026, none of them provisional', () => {
    for (const year of YEARS) {
      expect(announcedYear(year)).toMatchObject({ year, source: 'ANNOUNCED', provisional: false });
      expect(announcedYear(year)?.basis).toBe(`国务院办公厅关于${year}年部分节假日安排的通知`);
    }
    expect([2003, 2027, 200].map(announcedYear)).toEqual([undefined, undefined, undefined]);
  });

  it.each(Object.entries(NOTICES))('%s is as the notice says', (year, notice) => {
    const announced = announcedYear(Number(year))!;
    const off = notice.off.flatMap(([, from, to]) => span(plainDate(`${year}-${from}`), plainDate(`${year}-${to}`)));
    expect(announced.holidays.map((day) => day.date)).toEqual(off);
    expect(announced.makeUpDays.map((day) => day.date.slice(5))).toEqual(notice.worked);
    for (const [name, from] of notice.off) {
      const first = announced.holidays.find((day) => day.date === `${year}-${from}`);
      expect(name).toContain(first?.name.zh);
    }
  });

  it('hold their days in order, each in its own year', () => {
    for (const year of YEARS) {
      const { holidays, makeUpDays } = announcedYear(year)!;
      for (const days of [holidays.map((day) => day.date), makeUpDays.map((day) => day.date)]) {
        expect(days).toEqual([...new Set(days)].toSorted(compareDates));
        expect(days.every((date) => date.startsWith(`${year}-`))).toBe(true);
      }
    }
  });

  it('print the names in full, and keep one that comes only once', () => {
    const names = new Set(YEARS.flatMap((year) => announcedYear(year)!.holidays.map((day) => day.name.zh)));
    expect(names).toEqual(
      new Set(['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节', '中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日']),
    );
    const victory = announcedYear(2015)!.holidays.find((day) => day.date === '2015-09-03');
    expect(victory?.name.en).toBe('Anti-Fascist 70th Day');
    expect(announcedYear(2026)!.makeUpDays[0]).toEqual({ date: '2026-01-04', name: { zh: '元旦', en: 'New Year’s Day' } });
  });
});
