import type { Text } from '../text.ts';

/** What may apply: a legal person, an unincorporated body, or their branch, internal or dispatched unit (Art. 2). */
export const ORGANIZATION_KINDS = {
  LEGAL_PERSON: { zh: '法人', en: 'legal person' },
  UNINCORPORATED: { zh: '非法人组织', en: 'unincorporated body' },
  BRANCH: { zh: '分支机构', en: 'branch' },
  INTERNAL_UNIT: { zh: '内设机构', en: 'internal unit' },
  DISPATCHED_UNIT: { zh: '派出机构', en: 'dispatched unit' },
} as const satisfies Record<string, Text>;

export type OrganizationKind = keyof typeof ORGANIZATION_KINDS;

/** Whether the kind is a part of another organization, which it must then name. */
export function isPart(kind: OrganizationKind): boolean {
  return kind !== 'LEGAL_PERSON' && kind !== 'UNINCORPORATED';
}

/** Sizes by the State's classification of enterprises. */
export const ORGANIZATION_SIZES = {
  LARGE: { zh: '大型', en: 'large' },
  MEDIUM: { zh: '中型', en: 'medium' },
  SMALL: { zh: '小型', en: 'small' },
  MICRO: { zh: '微型', en: 'micro' },
} as const satisfies Record<string, Text>;

export type OrganizationSize = keyof typeof ORGANIZATION_SIZES;

/** Whether an organization is one of those that Art. 10 encourages: marked and reported, never scored up (R6). */
export function isSmallOrMedium(size: OrganizationSize): boolean {
  return size !== 'LARGE';
}

/** Categories of organizations, each with its own criteria (Art. 5). */
export const CATEGORIES = {
  MANUFACTURING: { zh: '制造业', en: 'manufacturing' },
  SERVICE: { zh: '服务业', en: 'service' },
  ENGINEERING: { zh: '工程建设', en: 'engineering' },
  AGRICULTURE: { zh: '农业', en: 'agriculture' },
  EDUCATION: { zh: '教育', en: 'education' },
  HEALTHCARE: { zh: '医疗卫生', en: 'healthcare' },
  PUBLIC_SERVICE: { zh: '公共服务', en: 'public service' },
  OTHER: { zh: '其他', en: 'other' },
} as const satisfies Record<string, Text>;

export type Category = keyof typeof CATEGORIES;
