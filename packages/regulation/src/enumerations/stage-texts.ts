import type { ActingRole } from './acting-role.ts';
import type { Stage } from './stage.ts';
import type { Text } from '../text.ts';

/** Who holds a case, and the acting roles in which they do. */
export interface Party extends Text {
  readonly roles: readonly ActingRole[];
}

/** What a stage is called and who holds a case in it; at an end nobody does. */
export interface StageText extends Text {
  readonly holder?: Party;
}

const APPLICANT: Party = { zh: '申报组织', en: 'the applicant', roles: ['APPLICANT'] };
const UNIT: Party = { zh: '审核推荐单位', en: 'the recommending unit', roles: ['RECOMMENDER_HANDLER', 'RECOMMENDER_APPROVER'] };
const OFFICE: Party = { zh: '领导小组办公室', en: 'the Office', roles: ['OFFICE_CLERK', 'OFFICE_DIRECTOR'] };
const LEADING_GROUP: Party = { zh: '领导小组', en: 'the leading group', roles: ['LEADING_GROUP_MEMBER', 'LEADING_GROUP_CHAIR'] };
const GOVERNMENT: Party = { zh: '人民政府', en: 'the government', roles: ['GOVERNMENT'] };

function panel(zh: string, en: string): Party {
  return { zh, en, roles: ['EXPERT'] };
}

export const STAGE_TEXTS: Readonly<Record<Stage, StageText>> = {
  DRAFT: { zh: '填报', en: 'Draft', holder: APPLICANT },
  INTERNAL_NOTICE: { zh: '内部公示', en: 'Internal notice', holder: APPLICANT },
  UNDER_RECOMMENDATION: { zh: '审核推荐', en: 'Under recommendation', holder: UNIT },
  RECOMMENDATION_NOTICE: { zh: '审核推荐公示', en: 'Recommendation notice', holder: UNIT },
  QUALIFICATION: { zh: '资格审查', en: 'Qualification', holder: OFFICE },
  ACCEPTANCE_NOTICE: { zh: '受理名单公示', en: 'Acceptance notice', holder: OFFICE },
  MATERIAL_REVIEW: { zh: '材料评审', en: 'Material review', holder: panel('材料评审组', 'the material panel') },
  PRESENTATION: { zh: '陈述答辩', en: 'Presentation', holder: panel('陈述答辩评审组', 'the presentation panel') },
  SITE_REVIEW: { zh: '现场评审', en: 'Site review', holder: panel('现场评审组', 'the site panel') },
  DELIBERATION: { zh: '审议', en: 'Deliberation', holder: LEADING_GROUP },
  AWARD_NOTICE: { zh: '获奖建议名单公示', en: 'Award notice', holder: OFFICE },
  APPROVAL: { zh: '审定', en: 'Approval', holder: GOVERNMENT },
  AWARDED: { zh: '已获奖', en: 'Awarded' },
  RETURNED: { zh: '退回补正', en: 'Returned for correction', holder: APPLICANT },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
  NOT_RECOMMENDED: { zh: '不予推荐', en: 'Not recommended' },
  NOT_ACCEPTED: { zh: '不予受理', en: 'Not accepted' },
  NOT_ADVANCED: { zh: '未晋级', en: 'Not advanced' },
  NOT_SELECTED: { zh: '未入选', en: 'Not selected' },
  DISQUALIFIED: { zh: '取消参评资格', en: 'Disqualified' },
  REVOKED: { zh: '奖励已取消', en: 'Revoked' },
};
