import type { BilingualName } from './calendar-year.ts';

export const NEW_YEAR: BilingualName = { zh: '元旦', en: 'New Year’s Day' };
export const SPRING_FESTIVAL: BilingualName = { zh: '春节', en: 'Spring Festival' };
export const QINGMING: BilingualName = { zh: '清明节', en: 'Qingming Festival' };
export const LABOUR_DAY: BilingualName = { zh: '劳动节', en: 'Labour Day' };
export const DRAGON_BOAT: BilingualName = { zh: '端午节', en: 'Dragon Boat Festival' };
export const MID_AUTUMN: BilingualName = { zh: '中秋节', en: 'Mid-Autumn Festival' };
export const NATIONAL_DAY: BilingualName = { zh: '国庆节', en: 'National Day' };

/** One name for a day on which several holidays fall. */
export function joinedName(names: readonly BilingualName[]): BilingualName {
  return { zh: names.map((name) => name.zh).join('、'), en: names.map((name) => name.en).join(', ') };
}
