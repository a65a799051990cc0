import type { Text } from '../text.ts';

/** Who may check and recommend (Art. 8), and whose opinion is issued in the end (Art. 11(3)). */
export const UNIT_KINDS = {
  COUNTY: {
    zh: '县（市）市场监督管理部门',
    en: 'market supervision department of a county or city',
    issuer: { zh: '县（市）人民政府', en: 'the county (city) government' },
  },
  ZONE: {
    zh: '开发区市场监督管理部门',
    en: 'market supervision department of the zone',
    issuer: { zh: '开发区管委会', en: "the zone's management committee" },
  },
  DEPARTMENT: {
    zh: '自治州行业行政主管部门',
    en: 'prefecture industry department',
    issuer: { zh: '自治州行业行政主管部门', en: 'the prefecture industry department' },
  },
} as const satisfies Record<string, Text & { issuer: Text }>;

export type UnitKind = keyof typeof UNIT_KINDS;

/** The six things that the unit checks, each with its finding (R9). */
export const CHECK_KINDS = {
  CONDITIONS: { zh: '符合申报条件', en: 'conditions met' },
  PROCEDURE: { zh: '申报程序合规', en: 'procedure followed' },
  COMPLETE: { zh: '材料完整', en: 'material complete' },
  TRUE: { zh: '材料真实', en: 'material true' },
  ACCURATE: { zh: '材料准确', en: 'material accurate' },
  LAWFUL: { zh: '材料合法', en: 'material lawful' },
} as const satisfies Record<string, Text>;

export type CheckKind = keyof typeof CHECK_KINDS;
