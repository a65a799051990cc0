import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  beijingDate,
  calendarDaysAfter,
  compareDates,
  compareInstants,
  daysBetween,
  endOfBeijingDay,
  instant,
  isPlainDate,
  noticePeriod,
  progress,
  recompute,
  startOfBeijingDay,
  wholeYearsBetween,
  workingCalendar,
  workingDaysAfter,
  workingDaysBetween,
  yearsAfter,
} from './index.ts';
import type { PlainDate } from './index.ts';

const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
console.info(`calendar properties: SEED=${seed}`);
fc.configureGlobal({ seed, numRuns: Number(process.env['RUNS'] ?? 200) });

const calendar = workingCalendar();
const instantIn = (from: string, to: string) => fc.date({ min: new Date(from), max: new Date(to), noInvalidDate: true }).map(instant);
const dateIn = (first: number, last: number) => instantIn(`${first}-01-01T00:00:00Z`, `${last}-12-31T00:00:00Z`).map(beijingDate);
const anyDate = dateIn(1600, 3000);
/** From the first year of the rule to provisional years. */
const countedDate = dateIn(2000, 2080);
const amount = fc.integer({ min: 1, max: 60 });
const years = fc.integer({ min: 1, max: 30 });
const anyInstant = instantIn('1600-01-01T00:00:00Z', '3000-01-01T00:00:00Z');

describe('dates', () => {
  it('adding days is undone by taking them away, and is the distance', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -200_000, max: 200_000 }), (date, n) => {
        expect(addDays(addDays(date, n), -n)).toBe(date);
        expect(daysBetween(date, addDays(date, n))).toBe(n);
        expect(Math.sign(compareDates(addDays(date, n), date))).toBe(Math.sign(n));
      }),
    );
  });

  it('text order is date order', () => {
    fc.assert(fc.property(anyDate, anyDate, (a, b) => a < b === compareDates(a, b) < 0));
  });

  it('months end in the right month, on the same day or on its last', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -600, max: 600 }), (date, n) => {
        const moved = addMonths(date, n);
        const index = (each: PlainDate) => Number(each.slice(0, 4)) * 12 + Number(each.slice(5, 7));
        expect(index(moved) - index(date)).toBe(n);
        const lastOfMonth = addDays(moved, 1).endsWith('-01');
        expect(moved.slice(8) === date.slice(8) || (lastOfMonth && moved.slice(8) < date.slice(8))).toBe(true);
      }),
    );
  });

  it('whole years are the corresponding days reached', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const [from, to] = a <= b ? [a, b] : [b, a];
        const n = wholeYearsBetween(from, to);
        expect(addYears(from, n) <= to && to < addYears(from, n + 1)).toBe(true);
        expect(wholeYearsBetween(to, from) + n).toBe(0);
      }),
    );
  });

  it('any text is a date only if it is one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }), (y, m, d) => {
        const text = `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
        const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
        const length = [0, 31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0][m]!;
        expect(isPlainDate(text)).toBe(y >= 1000 && d >= 1 && d <= length);
      }),
    );
  });
});

describe('instants', () => {
  it('lie within their Beijing day', () => {
    fc.assert(
      fc.property(anyInstant, (at) => {
        const date = beijingDate(at);
        expect(startOfBeijingDay(date) <= at && at < endOfBeijingDay(date)).toBe(true);
        expect(instant(at)).toBe(at);
      }),
    );
  });

  it('of a day’s start and last millisecond give that day', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(beijingDate(startOfBeijingDay(date))).toBe(date);
        expect(beijingDate(instant(new Date(Date.parse(endOfBeijingDay(date)) - 1)))).toBe(date);
        expect(beijingDate(endOfBeijingDay(date))).toBe(addDays(date, 1));
      }),
    );
  });

  it('text order is time order', () => {
    fc.assert(fc.property(anyInstant, anyInstant, (a, b) => a < b === compareInstants(a, b) < 0));
  });
});

describe('working days', () => {
  it('a period of n has exactly n, ends on one, and leaves out no day', () => {
    fc.assert(
      fc.property(countedDate, amount, (event, n) => {
        const period = workingDaysAfter(event, n, calendar);
        const counted = period.days.filter((day) => day.counted !== null);
        expect(counted.map((day) => day.counted)).toEqual(Array.from({ length: n }, (_, i) => i + 1));
        expect(counted.every((day) => calendar.isWorkingDay(day.date))).toBe(true);
        expect(period.days.every((day) => calendar.isWorkingDay(day.date) === (day.counted !== null))).toBe(true);
        expect(period.days.map((day) => day.date)).toEqual(period.days.map((_, i) => addDays(event, i + 1)));
        expect(calendar.isWorkingDay(period.lastDay)).toBe(true);
        expect(workingDaysBetween(event, period.lastDay, calendar)).toBe(n);
      }),
    );
  });

  it('a later event or a longer period never ends earlier', () => {
    fc.assert(
      fc.property(countedDate, fc.integer({ min: 0, max: 30 }), amount, (event, later, n) => {
        const { lastDay } = workingDaysAfter(event, n, calendar);
        expect(workingDaysAfter(addDays(event, later), n, calendar).lastDay >= lastDay).toBe(true);
        expect(workingDaysAfter(event, n + 1, calendar).lastDay > lastDay).toBe(true);
      }),
    );
  });

  it('a notice closes on a working day strictly after its n, with none between', () => {
    fc.assert(
      fc.property(countedDate, amount, (published, n) => {
        const { lastDay, mayCloseOn } = noticePeriod(published, n, calendar);
        expect(calendar.isWorkingDay(mayCloseOn) && mayCloseOn > lastDay).toBe(true);
        expect(workingDaysBetween(lastDay, mayCloseOn, calendar)).toBe(1);
        expect(mayCloseOn).toBe(workingDaysAfter(published, n + 1, calendar).lastDay);
        expect(lastDay).toBe(workingDaysAfter(published, n, calendar).lastDay);
      }),
    );
  });

  it('counts of neighbouring spans add up, backwards too', () => {
    fc.assert(
      fc.property(dateIn(2023, 2028), dateIn(2023, 2028), dateIn(2023, 2028), (a, b, c) => {
        const count = (from: PlainDate, to: PlainDate) => workingDaysBetween(from, to, calendar);
        expect(count(a, b) + count(b, c)).toBe(count(a, c));
      }),
    );
  });

  it('a period is provisional exactly if it touches a year not announced', () => {
    fc.assert(
      fc.property(dateIn(2022, 2030), amount, (event, n) => {
        const { provisional, lastDay } = workingDaysAfter(event, n, calendar);
        expect(provisional).toBe(lastDay >= '2027-01-01');
      }),
    );
  });
});

describe('days and years', () => {
  it('n days end n days later', () => {
    fc.assert(fc.property(countedDate, amount, (event, n) => calendarDaysAfter(event, n, calendar).lastDay === addDays(event, n)));
  });

  it('a period of years is over exactly on the day after its last', () => {
    fc.assert(
      fc.property(anyDate, years, (event, n) => {
        const period = yearsAfter(event, n);
        expect(wholeYearsBetween(event, period.lastDay)).toBe(n);
        expect(wholeYearsBetween(event, addDays(period.lastDay, -1))).toBe(n - 1);
        expect(period.firstDayAfter).toBe(addDays(period.lastDay, 1));
        expect(yearsAfter(addDays(event, 1), n).lastDay >= period.lastDay).toBe(true);
      }),
    );
  });
});

describe('progress and recounting', () => {
  it('counts up from 0 to the total and then turns to overrun', () => {
    fc.assert(
      fc.property(countedDate, fc.integer({ min: 1, max: 15 }), (event, n) => {
        const period = workingDaysAfter(event, n, calendar);
        let before = { counted: 0, overdueWorkingDays: 0 };
        for (let date = addDays(event, -1); date <= addDays(period.lastDay, 12); date = addDays(date, 1)) {
          const now = progress(period, startOfBeijingDay(date), calendar);
          expect(now.counted - before.counted + now.overdueWorkingDays - before.overdueWorkingDays).toBe(
            date > event && calendar.isWorkingDay(date) ? 1 : 0,
          );
          expect(now.state).toBe(date < period.lastDay ? 'RUNNING' : date === period.lastDay ? 'LAST_DAY' : 'ELAPSED');
          expect(now.state === 'ELAPSED').toBe(startOfBeijingDay(date) >= period.endsAt);
          before = now;
        }
      }),
    );
  });

  it('counting again on the same calendar changes nothing', () => {
    fc.assert(
      fc.property(countedDate, amount, fc.constantFrom(workingDaysAfter, noticePeriod, calendarDaysAfter, yearsAfter), (event, n, count) => {
        const before = count(event, n, calendar);
        expect(recompute(before, calendar)).toEqual({ changed: false, confirmed: false, before, after: before });
      }),
    );
  });
});
