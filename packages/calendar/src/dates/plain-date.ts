/** A calendar date in Beijing, written `YYYY-MM-DD`; compares and sorts as text. */
export type PlainDate = string & { readonly __brand: 'PlainDate' };

const DAY_MS = 86_400_000;
// An earlier year is a slip of the keyboard.
const EARLIEST = Date.parse('1000-01-01T00:00:00.000Z');

/** Whether the text is a date that exists: `2023-02-29` is not. */
export function isPlainDate(text: unknown): text is PlainDate {
  if (typeof text !== 'string') return false;
  const time = Date.parse(`${text}T00:00:00.000Z`);
  // Date.parse rolls 30 February over into March and reads other shapes too, so the text must come back unchanged.
  return time >= EARLIEST && new Date(time).toISOString().slice(0, 10) === text;
}

/** The date written in the text. @throws RangeError if it is no existing date as `YYYY-MM-DD`. */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`not a calendar date as YYYY-MM-DD: ${JSON.stringify(text)}`);
  return text;
}

/** The date's year, month (1–12) and day of the month. */
export function partsOf(date: PlainDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Saturday or Sunday. */
export function isWeekend(date: PlainDate): boolean {
  return new Date(dayNumber(date) * DAY_MS).getUTCDay() % 6 === 0;
}

/** The date `n` days later (earlier if negative). @throws RangeError beyond the years 1000–9999 or for a fraction. */
export function addDays(date: PlainDate, n: number): PlainDate {
  return fromDayNumber(dayNumber(date) + whole(n));
}

/** The corresponding day `n` months later, or that month's last day where there is none (I-1). */
export function addMonths(date: PlainDate, n: number): PlainDate {
  const { year, month, day } = partsOf(date);
  const months = year * 12 + (month - 1) + whole(n);
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return onDay(toYear, toMonth, Math.min(day, lastDayOf(toYear, toMonth)));
}

/** The corresponding day `n` years later; 29 February becomes the 28th where there is none (I-1). */
export function addYears(date: PlainDate, n: number): PlainDate {
  return addMonths(date, whole(n) * 12);
}

/** Negative if `a` is earlier, 0 if the same day, positive if later: for sorting. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return dayNumber(a) - dayNumber(b);
}

/** Days from `from` to `to`; negative if `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * How many corresponding days (I-1) `to` has reached since `from`: from 2020-02-29 to 2021-02-28 it is 1.
 * Negative if `to` is earlier. Whether the last day must also have ended is for the rule that asks.
 */
export function wholeYearsBetween(from: PlainDate, to: PlainDate): number {
  if (to < from) return 0 - wholeYearsBetween(to, from);
  const years = partsOf(to).year - partsOf(from).year;
  return addYears(from, years) <= to ? years : years - 1;
}

/** The date of that year, month and day. @throws RangeError if there is none. */
export function onDay(year: number, month: number, day: number): PlainDate {
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return plainDate(`${year}-${twoDigits(month)}-${twoDigits(day)}`);
}

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function dayNumber(date: PlainDate): number {
  return Date.parse(`${date}T00:00:00.000Z`) / DAY_MS;
}

function fromDayNumber(days: number): PlainDate {
  const date = new Date(days * DAY_MS);
  if (Number.isNaN(date.getTime())) throw new RangeError('beyond the calendar');
  return plainDate(date.toISOString().slice(0, -14));
}

function whole(n: number): number {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a whole number: ${n}`);
  return n;
}
