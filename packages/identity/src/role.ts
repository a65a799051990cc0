/** The acting roles of domain.md; exactly one is chosen per session. */
export const ROLE_NAMES = [
  'PUBLIC',
  'APPLICANT',
  'RECOMMENDER_HANDLER',
  'RECOMMENDER_APPROVER',
  'AUTHORITY',
  'EXPERT',
  'OFFICE_CLERK',
  'OFFICE_DIRECTOR',
  'LEADING_GROUP_MEMBER',
  'LEADING_GROUP_CHAIR',
  'GOVERNMENT',
  'AUDITOR',
  'ANALYST',
  'SYSADMIN',
] as const;

export type Role = (typeof ROLE_NAMES)[number];

/**
 * What a grant of the role is bound to.
 * NONE: it needs no grant. PROGRAMME: one programme (Art. 23, 24: each runs its own, isolated).
 * SCOPE: a programme and one body in it (a recommending unit, an authority). PLATFORM: no programme, no case content.
 */
export type RoleBinding = 'NONE' | 'PROGRAMME' | 'SCOPE' | 'PLATFORM';

export interface RoleDescription {
  readonly zh: string;
  readonly en: string;
  readonly binding: RoleBinding;
}

/** Names of the roles on screen, and what a grant of each must name. */
export const ROLES: Readonly<Record<Role, RoleDescription>> = {
  PUBLIC: { zh: '社会公众', en: 'Public', binding: 'NONE' },
  APPLICANT: { zh: '申报组织', en: 'Applicant', binding: 'NONE' },
  RECOMMENDER_HANDLER: { zh: '审核推荐单位经办人', en: 'Recommending unit, handler', binding: 'SCOPE' },
  RECOMMENDER_APPROVER: { zh: '审核推荐单位审签人', en: 'Recommending unit, approver', binding: 'SCOPE' },
  AUTHORITY: { zh: '征求意见部门', en: 'Consulted authority', binding: 'SCOPE' },
  EXPERT: { zh: '评审专家', en: 'Expert', binding: 'PROGRAMME' },
  OFFICE_CLERK: { zh: '领导小组办公室经办人', en: 'Office, clerk', binding: 'PROGRAMME' },
  OFFICE_DIRECTOR: { zh: '领导小组办公室主任', en: 'Office, director', binding: 'PROGRAMME' },
  LEADING_GROUP_MEMBER: { zh: '领导小组成员', en: 'Leading group, member', binding: 'PROGRAMME' },
  LEADING_GROUP_CHAIR: { zh: '领导小组组长', en: 'Leading group, chair', binding: 'PROGRAMME' },
  GOVERNMENT: { zh: '人民政府审定', en: 'Prefecture government', binding: 'PROGRAMME' },
  AUDITOR: { zh: '纪检监察', en: 'Auditor', binding: 'PROGRAMME' },
  ANALYST: { zh: '统计分析', en: 'Analyst', binding: 'PROGRAMME' },
  SYSADMIN: { zh: '系统管理员', en: 'System administrator', binding: 'PLATFORM' },
};

/** Whether a text names a role. */
export function isRole(text: string): text is Role {
  return Object.hasOwn(ROLES, text);
}
