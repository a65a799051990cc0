import { addDays, onDay } from '../dates/plain-date.ts';
import type { PlainDate } from '../dates/plain-date.ts';
import { inOrder } from './calendar-year.ts';
import type { BilingualName, CalendarYear, NamedDay } from './calendar-year.ts';
import { DRAGON_BOAT, joinedName, LABOUR_DAY, MID_AUTUMN, NATIONAL_DAY, NEW_YEAR, QINGMING, SPRING_FESTIVAL } from './holiday-names.ts';
import { lunarDate, qingmingDate } from './movable-feasts.ts';

/** One holiday of the rule: where it starts in a year and how many days it has. */
interface StatutoryHoliday {
  readonly name: BilingualName;
  readonly days: number;
  readonly starts: (year: number) => PlainDate;
}

/** 全国年节及纪念日放假办法 as it stands from one year on. */
interface StandingRule {
  readonly fromYear: number;
  /** The State Council order that made it so. */
  readonly order: string;
  readonly holidays: readonly StatutoryHoliday[];
}

const fixed = (month: number, day: number) => (year: number) => onDay(year, month, day);
const lunar = (month: number, day: number) => (year: number) => lunarDate(year, month, day);
// 除夕 is the day before the lunar year's first day: the 29th or the 30th of the twelfth month.
const newYearsEve = (year: number) => addDays(lunarDate(year, 1, 1), -1);

const newYear = { name: NEW_YEAR, days: 1, starts: fixed(1, 1) };
const qingming = { name: QINGMING, days: 1, starts: qingmingDate };
const dragonBoat = { name: DRAGON_BOAT, days: 1, starts: lunar(5, 5) };
const midAutumn = { name: MID_AUTUMN, days: 1, starts: lunar(8, 15) };
const nationalDay = { name: NATIONAL_DAY, days: 3, starts: fixed(10, 1) };
const labour = (days: number) => ({ name: LABOUR_DAY, days, starts: fixed(5, 1) });
const spring = (days: number, starts: (year: number) => PlainDate) => ({ name: SPRING_FESTIVAL, days, starts });

/** The rule through the years, newest first; the last year of the lunar tables is 2099. */
const RULES: readonly StandingRule[] = [
  { fromYear: 2025, order: '国务院令第795号', holidays: [newYear, spring(4, newYearsEve), qingming, labour(2), dragonBoat, midAutumn, nationalDay] },
  { fromYear: 2014, order: '国务院令第644号', holidays: [newYear, spring(3, lunar(1, 1)), qingming, labour(1), dragonBoat, midAutumn, nationalDay] },
  { fromYear: 2008, order: '国务院令第513号', holidays: [newYear, spring(3, newYearsEve), qingming, labour(1), dragonBoat, midAutumn, nationalDay] },
  { fromYear: 2000, order: '国务院令第270号', holidays: [newYear, spring(3, lunar(1, 1)), labour(3), nationalDay] },
];
export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2099;

/**
 * The year as the standing rule alone has it: 13 days off since 2025, 11 from 2008, 10 before; fewer dates where
 * two holidays fall on one day (2020-10-01). A holiday on a weekend is not moved to a working day, because only
 * the State Council's yearly notice says to which (I-8).
 * @throws RangeError outside 2000–2099.
 */
export function standingRuleYear(year: number): CalendarYear {
  const { order, holidays } = ruleOf(year);
  const names = new Map<PlainDate, BilingualName[]>();
  for (const { name, days, starts } of holidays) {
    for (let i = 0; i < days; i += 1) {
      const date = addDays(starts(year), i);
      names.set(date, [...(names.get(date) ?? []), name]);
    }
  }
  const named = [...names].map(([date, all]): NamedDay => ({ date, name: joinedName(all) }));
  return { year, source: 'STANDING_RULE', provisional: true, basis: order, holidays: inOrder(named), makeUpDays: [] };
}

function ruleOf(year: number): StandingRule {
  const rule = year <= LAST_YEAR ? RULES.find((each) => each.fromYear <= year) : undefined;
  if (!rule) throw new RangeError(`working days are known for the years ${FIRST_YEAR}–${LAST_YEAR}, not for ${year}`);
  return rule;
}
