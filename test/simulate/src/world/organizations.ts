import type { Random } from './random.ts';

/** Where an organization's case ends in the play, and why. */
export type Fate =
  | { end: 'NOT_ACCEPTED'; reason: 'ADVERSE_RECORD' | 'INCOMPLETE' | 'PROCEDURE' | 'CONDITIONS' }
  | { end: 'NOT_ADVANCED_MATERIAL' }
  | { end: 'CANDIDATE' }
  | { end: 'NOT_RECOMMENDED' };

/** One organization of the play. */
export interface PlayOrganization {
  readonly name: string;
  readonly login: string;
  readonly creditCode: string;
  readonly territory: string;
  readonly category: string;
  readonly industry: string;
  readonly size: 'LARGE' | 'MEDIUM' | 'SMALL' | 'MICRO';
  readonly establishedOn: string;
  readonly newField: boolean;
  readonly fate: Fate;
}

export const TERRITORIES = [
  ['652801', '库尔勒', '库尔勒市'], ['652822', '轮台', '轮台县'], ['652823', '尉犁', '尉犁县'], ['652824', '若羌', '若羌县'], ['652825', '且末', '且末县'],
  ['652826', '焉耆', '焉耆回族自治县'], ['652827', '和静', '和静县'], ['652828', '和硕', '和硕县'], ['652829', '博湖', '博湖县'], ['652871', '库尔勒经开区', '库尔勒经济技术开发区'],
] as const;

const TRADES = [
  ['棉纺织', 'MANUFACTURING', 'C'], ['番茄制品', 'MANUFACTURING', 'C'], ['香梨', 'AGRICULTURE', 'A'], ['石油装备', 'MANUFACTURING', 'C'], ['物流', 'SERVICE', 'G'],
  ['建设工程', 'ENGINEERING', 'E'], ['人民医院', 'HEALTHCARE', 'Q'], ['职业技术学校', 'EDUCATION', 'P'], ['辣椒加工', 'MANUFACTURING', 'C'], ['文旅发展', 'SERVICE', 'R'],
  ['供水', 'PUBLIC_SERVICE', 'D'], ['化工', 'MANUFACTURING', 'C'],
] as const;

const FALLS = [
  ...Array.from({ length: 7 }, () => 'ADVERSE_RECORD' as const),
  ...Array.from({ length: 5 }, () => 'INCOMPLETE' as const),
  ...Array.from({ length: 4 }, () => 'PROCEDURE' as const),
  ...Array.from({ length: 2 }, () => 'CONDITIONS' as const),
];

/**
 * Organizations with the spread of a real regional award: of 34 applicants 18 fall at the qualification review, 16 are
 * scored, 8 are visited. For other counts the same shares hold.
 */
export function organizationsOf(count: number, cycleYear: number, random: Random, prefix = ''): PlayOrganization[] {
  const falls = FALLS.slice(0, Math.round((count * FALLS.length) / 34));
  const visited = Math.round((count * 8) / 34);
  return Array.from({ length: count }, (_, index) => {
    const [territory, place] = TERRITORIES[index % TERRITORIES.length] ?? TERRITORIES[0];
    const [trade, category, industry] = TRADES[index % TRADES.length] ?? TRADES[0];
    const newField = index % 11 === 5;
    const age = newField ? random.whole(4, 5) : random.whole(6, 30);
    const reason = falls[index - (count - falls.length)];
    return {
      name: `${place}${prefix}${trade}${organizationSuffix(category)}`,
      login: `org${cycleYear}x${prefix ? 'k' : ''}${String(index + 1).padStart(2, '0')}`,
      creditCode: creditCode(territory, cycleYear * 100 + index + (prefix ? 50 : 0)),
      territory, category, industry,
      size: (['LARGE', 'MEDIUM', 'SMALL', 'MICRO'] as const)[index % 4] ?? 'SMALL',
      establishedOn: `${cycleYear - age}-0${1 + (index % 9)}-1${index % 10}`,
      newField,
      fate: reason ? { end: 'NOT_ACCEPTED', reason } : index < visited ? { end: 'CANDIDATE' } : { end: 'NOT_ADVANCED_MATERIAL' },
    };
  });
}

const organizationSuffix = (category: string): string => (['HEALTHCARE', 'EDUCATION'].includes(category) ? '' : category === 'AGRICULTURE' ? '专业合作社' : '有限公司');

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** A made-up unified social credit code with its right check character (GB 32100). */
export function creditCode(territory: string, serial: number): string {
  const body = `91${territory}MA${String(serial).padStart(7, '0')}`;
  const sum = [...body].reduce((total, char, index) => total + ALPHABET.indexOf(char) * (WEIGHTS[index] ?? 0), 0);
  return body + (ALPHABET[(31 - (sum % 31)) % 31] ?? '0');
}
