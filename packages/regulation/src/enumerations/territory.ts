import type { Text } from '../text.ts';

/** A place through which applications come (Art. 8): a county, the city, or the zone. */
export interface Territory extends Text {
  /** Its code of administrative divisions; the zone's is the statistical one. */
  readonly code: string;
  readonly level: 'COUNTY' | 'ZONE';
}

/** The ten territorial channels of the prefecture. */
export const PREFECTURE_TERRITORIES: readonly Territory[] = [
  { code: '652801', zh: '库尔勒市', en: 'Korla City', level: 'COUNTY' },
  { code: '652822', zh: '轮台县', en: 'Luntai County', level: 'COUNTY' },
  { code: '652823', zh: '尉犁县', en: 'Yuli County', level: 'COUNTY' },
  { code: '652824', zh: '若羌县', en: 'Ruoqiang County', level: 'COUNTY' },
  { code: '652825', zh: '且末县', en: 'Qiemo County', level: 'COUNTY' },
  { code: '652826', zh: '焉耆回族自治县', en: 'Yanqi Hui Autonomous County', level: 'COUNTY' },
  { code: '652827', zh: '和静县', en: 'Hejing County', level: 'COUNTY' },
  { code: '652828', zh: '和硕县', en: 'Hoxud County', level: 'COUNTY' },
  { code: '652829', zh: '博湖县', en: 'Bohu County', level: 'COUNTY' },
  { code: '652871', zh: '库尔勒经济技术开发区', en: 'Korla Economic and Technological Development Zone', level: 'ZONE' },
];

/** The prefecture's own code: an organization registered with the prefecture may carry it instead of a county's. */
export const PREFECTURE_CODE = '652800';

/** The territory with that code, of the ten. */
export function territoryOf(code: string): Territory | undefined {
  return PREFECTURE_TERRITORIES.find((territory) => territory.code === code);
}
