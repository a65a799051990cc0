/** Everything legal happens in Beijing time, in Xinjiang too (I-1); screens never use the device's zone. */
const ZONE = 'Asia/Shanghai';

const locale = (language: string) => (language === 'en' ? 'en-GB' : 'zh-CN');

/** Noon of a Beijing calendar date, a safe instant to format it from. */
const noon = (date: string) => new Date(`${date}T12:00:00+08:00`);

/** `2026年11月28日`, `28 November 2026`. */
export function longDate(date: string, language: string): string {
  return new Intl.DateTimeFormat(locale(language), { timeZone: ZONE, dateStyle: 'long' }).format(noon(date));
}

/** `11月28日`, `28 Nov`: where the year is plain from its surroundings. */
export function shortDate(date: string, language: string): string {
  return new Intl.DateTimeFormat(locale(language), { timeZone: ZONE, month: language === 'en' ? 'short' : 'long', day: 'numeric' }).format(noon(date));
}

/** `周六`, `Sat`. */
export function weekday(date: string, language: string): string {
  return new Intl.DateTimeFormat(locale(language), { timeZone: ZONE, weekday: 'short' }).format(noon(date));
}

/** `2026年11月28日 09:30`, `28 November 2026, 09:30`. */
export function longTime(instant: string, language: string): string {
  return new Intl.DateTimeFormat(locale(language), {
    timeZone: ZONE, year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
  }).format(new Date(instant));
}

/** The Beijing calendar date of an instant, `2026-11-28`. */
export function beijingDate(instant: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(new Date(instant));
}
