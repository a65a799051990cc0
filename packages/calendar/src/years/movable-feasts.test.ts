import chineseDays from 'chinese-days';
import { describe, expect, it, vi } from 'vitest';
import { addDays } from '../dates/plain-date.ts';
import type { PlainDate } from '../dates/plain-date.ts';
import { lunarDate, qingmingDate } from './movable-feasts.ts';

// The library reads its own tables in the machine's zone, and is a day early west of Greenwich.
vi.hoisted(() => {
  process.env['TZ'] = 'UTC';
});

const YEARS = Array.from({ length: 100 }, (_, i) => 2000 + i);

/** Month and day of the Chinese calendar by ICU, which computes it from the sun and the moon. */
const icu = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'Asia/Shanghai', month: 'numeric', day: 'numeric' });
const icuDay = (date: PlainDate) => icu.format(new Date(`${date}T04:00:00Z`));

/** The sun's apparent longitude in degrees (Meeus, Astronomical Algorithms, ch. 25), good to 0.01° or 15 minutes. */
function sunLongitude(time: number): number {
  const rad = Math.PI / 180;
  const t = (time / 86_400_000 + 2_440_587.5 + 75 / 86_400 - 2_451_545) / 36_525;
  const anomaly = (357.52911 + 35_999.05029 * t) * rad;
  const centre = (1.914602 - 0.004817 * t) * Math.sin(anomaly) + 0.019993 * Math.sin(2 * anomaly) + 0.000289 * Math.sin(3 * anomaly);
  const node = (125.04 - 1934.136 * t) * rad;
  return (280.46646 + 36_000.76983 * t + 0.0003032 * t * t + centre - 0.00569 - 0.00478 * Math.sin(node)) % 360;
}

describe('lunar dates', () => {
  it.each([
    [2000, '2000-02-05'], [2008, '2008-02-07'], [2015, '2015-02-19'], [2020, '2020-01-25'], [2023, '2023-01-22'], [2024, '2024-02-10'],
    [2025, '2025-01-29'], [2026, '2026-02-17'], [2027, '2027-02-06'], [2028, '2028-01-26'], [2029, '2029-02-13'], [2030, '2030-02-03'],
    [2033, '2033-01-31'], [2034, '2034-02-19'],
  ])('Spring Festival of %i is %s', (year, date) => expect(lunarDate(year, 1, 1)).toBe(date));

  it.each([
    [2020, '2020-06-25', '2020-10-01'],
    [2023, '2023-06-22', '2023-09-29'],
    [2024, '2024-06-10', '2024-09-17'],
    [2025, '2025-05-31', '2025-10-06'],
    [2026, '2026-06-19', '2026-09-25'],
    // 2009 and 2028 have a leap fifth month, which is not the one meant.
    [2009, '2009-05-28', '2009-10-03'],
    [2028, '2028-05-28', '2028-10-03'],
  ])('Dragon Boat and Mid-Autumn of %i are %s and %s', (year, dragonBoat, midAutumn) => {
    expect([lunarDate(year, 5, 5), lunarDate(year, 8, 15)]).toEqual([dragonBoat, midAutumn]);
  });

  it('agree with ICU for a century, but for two nights on which the new moon falls within minutes of midnight', () => {
    const differing = YEARS.flatMap((year) =>
      ([[1, 1], [5, 5], [8, 15]] as const).filter(([m, day]) => icuDay(lunarDate(year, m, day)) !== `${m}/${day}`).map(([m]) => `${year}/${m}`),
    );
    // New moons of 2027-02-06 23:56 and 2030-02-03 00:07 in Beijing: the published almanac has the library's dates.
    expect(differing).toEqual(['2027/1', '2030/1']);
  });

  it('reach New Year’s Eve whether the twelfth month has 29 or 30 days', () => {
    expect(addDays(lunarDate(2025, 1, 1), -1)).toBe('2025-01-28');
    expect(addDays(lunarDate(2024, 1, 1), -1)).toBe('2024-02-09');
  });
});

describe('Qingming', () => {
  it('is the day on which the sun reaches 15° in every year of the century', () => {
    for (const year of YEARS) {
      const start = Date.parse(`${qingmingDate(year)}T00:00:00+08:00`);
      expect(sunLongitude(start), `${year}`).toBeLessThan(15);
      expect(sunLongitude(start + 86_400_000), `${year}`).toBeGreaterThan(15);
    }
  });

  it('is the library’s date', () => {
    const theirs = YEARS.map((year) => chineseDays.getSolarTermDate(year, 4, 'pure_brightness'));
    expect(YEARS.map(qingmingDate)).toEqual(theirs);
  });
});
