import type { Text } from '../text.ts';

/** The acting roles of domain.md, by which the lifecycle says who may do what; named as in @award/identity. */
export const ACTING_ROLES = {
  PUBLIC: { zh: '社会公众', en: 'the public' },
  APPLICANT: { zh: '申报组织', en: 'the applicant' },
  RECOMMENDER_HANDLER: { zh: '审核推荐单位经办人', en: "the recommending unit's handler" },
  RECOMMENDER_APPROVER: { zh: '审核推荐单位审签人', en: "the recommending unit's approver" },
  AUTHORITY: { zh: '征求意见部门', en: 'the consulted authority' },
  EXPERT: { zh: '评审专家', en: 'an expert' },
  OFFICE_CLERK: { zh: '领导小组办公室经办人', en: "the Office's clerk" },
  OFFICE_DIRECTOR: { zh: '领导小组办公室主任', en: "the Office's director" },
  LEADING_GROUP_MEMBER: { zh: '领导小组成员', en: 'a member of the leading group' },
  LEADING_GROUP_CHAIR: { zh: '领导小组组长', en: 'the chair of the leading group' },
  GOVERNMENT: { zh: '人民政府', en: 'the government' },
  AUDITOR: { zh: '纪检监察', en: 'the auditor' },
  ANALYST: { zh: '统计分析', en: 'the analyst' },
  SYSADMIN: { zh: '系统管理员', en: 'the system administrator' },
} as const satisfies Record<string, Text>;

export type ActingRole = keyof typeof ACTING_ROLES;
