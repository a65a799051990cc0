import type { Stage } from '../enumerations/stage.ts';
import { text } from '../text.ts';
import type { TransitionRow } from './transition-row.ts';

/** What is the same of an action in every stage, and what differs in some. */
export interface ActionDefinition extends Pick<TransitionRow, 'by' | 'guards' | 'article' | 'label' | 'awaited'> {
  readonly stages?: Readonly<Partial<Record<Stage, Partial<Pick<TransitionRow, 'by' | 'article'>>>>>;
}

/** Keeps the names of the guards as types: they say which facts an action needs. */
function actions<const Definitions extends Readonly<Record<string, ActionDefinition>>>(definitions: Definitions): Definitions {
  return definitions;
}

/** Every action of the lifecycle, named as its mutation where one mutation does it. */
export const ACTIONS = actions({
  writeSection: {
    by: ['APPLICANT'],
    guards: [],
    article: 'Art. 11(2)',
    label: text('填写申报材料', 'Write the application'),
    awaited: text('填写申报材料', 'the application to be written'),
  },
  chooseRecommendingUnit: {
    by: ['APPLICANT'],
    guards: ['recommendation.unit'],
    article: 'Art. 8',
    label: text('选择审核推荐单位', 'Choose the recommending unit'),
    awaited: text('选择审核推荐单位', 'the recommending unit to be chosen'),
  },
  declare: {
    by: ['APPLICANT'],
    guards: [],
    article: 'Art. 11(2)',
    label: text('作出声明', 'Declare'),
    awaited: text('作出声明', 'the declarations'),
  },
  publishInternalNotice: {
    by: ['APPLICANT'],
    guards: ['call.open', 'declaration.material-complete'],
    article: 'Art. 11(2)',
    label: text('发布内部公示', 'Publish the internal notice'),
    awaited: text('填写材料并在本组织内部公示', 'the material and its internal notice'),
  },
  recordInternalObjection: {
    by: ['APPLICANT'],
    guards: [],
    article: 'Art. 11(2)',
    label: text('登记内部异议', 'Record an internal objection'),
    awaited: text('登记内部异议', 'internal objections, if any'),
  },
  settleInternalObjection: {
    by: ['APPLICANT'],
    guards: [],
    article: 'Art. 11(2)',
    label: text('处理内部异议', 'Settle an internal objection'),
    awaited: text('处理内部异议', 'internal objections to be settled'),
  },
  reviseDraft: {
    by: ['APPLICANT'],
    guards: [],
    article: 'Art. 11(2)',
    label: text('撤回内部公示并修改', 'Take back the notice and revise'),
    awaited: text('修改材料并重新公示', 'a revision and a new notice'),
  },
  submitApplication: {
    by: ['APPLICANT'],
    guards: [
      'call.open',
      'notice.elapsed',
      'notice.internal-evidence',
      'notice.internal-objection',
      'declaration.material-complete',
      'declaration.made',
      'recommendation.unit',
      'eligibility.territory',
      'eligibility.operation',
      'eligibility.record',
      'eligibility.reapply',
      'eligibility.bar',
    ],
    article: 'Art. 11(2)',
    label: text('提交申报', 'Submit the application'),
    awaited: text('内部公示期满后提交申报材料', 'the submission after the internal notice'),
  },
  withdrawApplication: {
    by: ['APPLICANT'],
    guards: [],
    article: 'Art. 3',
    label: text('撤回申报', 'Withdraw'),
    awaited: text('申报组织可以撤回', 'nothing: the applicant may withdraw'),
  },
  recordCheck: {
    by: ['RECOMMENDER_HANDLER'],
    guards: [],
    article: 'Art. 11(3)',
    label: text('记录审核结论', 'Record a check'),
    awaited: text('完成六项审核', 'the six checks'),
  },
  transferApplication: {
    by: ['RECOMMENDER_APPROVER', 'OFFICE_CLERK', 'OFFICE_DIRECTOR'],
    guards: ['recommendation.unit', 'procedure.reason'],
    article: 'Art. 8',
    label: text('移送其他审核推荐单位', 'Transfer to another unit'),
    awaited: text('移送其他审核推荐单位', 'a transfer to another unit'),
  },
  returnForCorrection: {
    by: ['RECOMMENDER_HANDLER'],
    guards: ['procedure.reason'],
    article: 'Art. 11(3)',
    stages: { QUALIFICATION: { by: ['OFFICE_CLERK', 'OFFICE_DIRECTOR'], article: 'Art. 11(4)' } },
    label: text('退回补正', 'Return for correction'),
    awaited: text('退回补正', 'a return for correction'),
  },
  resubmitApplication: {
    by: ['APPLICANT'],
    guards: ['declaration.material-complete', 'declaration.made'],
    article: 'Art. 11(2)',
    label: text('补正后重新提交', 'Resubmit'),
    awaited: text('按意见补正后重新提交', 'the corrected application'),
  },
  publishRecommendationNotice: {
    by: ['RECOMMENDER_APPROVER'],
    guards: ['recommendation.six-checks', 'procedure.second-person'],
    article: 'Art. 11(3)',
    label: text('发布审核推荐公示', 'Publish the recommendation notice'),
    awaited: text('完成六项审核并向社会公示', 'the six checks and the recommendation notice'),
  },
  prepareOpinion: {
    by: ['RECOMMENDER_HANDLER'],
    guards: [],
    article: 'Art. 11(3)',
    label: text('拟写审核推荐意见', 'Prepare the opinion'),
    awaited: text('拟写审核推荐意见', 'the opinion to be prepared'),
  },
  issueRecommendation: {
    by: ['RECOMMENDER_APPROVER'],
    guards: ['notice.elapsed', 'recommendation.six-checks', 'recommendation.opinion', 'procedure.second-person'],
    article: 'Art. 11(3)',
    label: text('出具审核推荐意见', 'Issue the recommendation'),
    awaited: text('公示期满后出具审核推荐意见', 'the opinion after the recommendation notice'),
  },
  declineRecommendation: {
    by: ['RECOMMENDER_APPROVER'],
    guards: ['procedure.reason', 'procedure.second-person'],
    article: 'Art. 11(3)',
    label: text('不予推荐', 'Decline to recommend'),
    awaited: text('不予推荐', 'a decision not to recommend'),
  },
  recordQualification: {
    by: ['OFFICE_CLERK'],
    guards: [],
    article: 'Art. 11(4)',
    label: text('记录资格审查', 'Record the qualification review'),
    awaited: text('资格审查', 'the qualification review'),
  },
  consult: {
    by: ['OFFICE_CLERK'],
    guards: [],
    article: 'Art. 11(4)',
    label: text('征求主管部门意见', 'Consult an authority'),
    awaited: text('征求主管部门意见', 'authorities to be consulted'),
  },
  answerConsultation: {
    by: ['AUTHORITY'],
    guards: [],
    article: 'Art. 11(4)',
    label: text('答复征求意见', 'Answer the consultation'),
    awaited: text('主管部门答复', 'the answers of the authorities'),
  },
  signQualification: {
    by: ['OFFICE_DIRECTOR'],
    guards: ['qualification.reviewed', 'procedure.second-person'],
    article: 'Art. 11(4)',
    label: text('签发资格审查结论', 'Sign the qualification review'),
    awaited: text('签发资格审查结论', 'the qualification review to be signed'),
  },
  accept: {
    by: ['OFFICE_DIRECTOR'],
    guards: [
      'qualification.reviewed',
      'qualification.passed',
      'qualification.consulted',
      'qualification.weighed',
      'procedure.second-person',
    ],
    article: 'Art. 11(4)',
    label: text('列入受理名单并公示', 'Accept and publish the list'),
    awaited: text('资格审查、征求意见并公示受理名单', 'the qualification review, the consultations and the acceptance list'),
  },
  notAccept: {
    by: ['OFFICE_DIRECTOR'],
    guards: ['procedure.reason', 'qualification.reviewed', 'procedure.second-person'],
    article: 'Art. 11(4)',
    label: text('不予受理', 'Do not accept'),
    awaited: text('不予受理', 'a decision not to accept'),
  },
  closeAcceptanceNotice: {
    by: ['OFFICE_DIRECTOR'],
    guards: ['notice.elapsed'],
    article: 'Art. 11(4)',
    label: text('结束受理名单公示', 'Close the acceptance notice'),
    awaited: text('受理名单公示期满', 'the end of the acceptance notice'),
  },
  advanceToPresentation: {
    by: ['OFFICE_DIRECTOR'],
    guards: ['review.listed'],
    article: 'Art. 11(5)',
    label: text('进入陈述答辩', 'Advance to the presentation'),
    awaited: text('材料评审意见和陈述答辩名单', 'the material opinions and the list for presentation'),
  },
  advanceToSiteReview: {
    by: ['OFFICE_DIRECTOR'],
    guards: ['review.listed'],
    article: 'Art. 11(6)',
    label: text('进入现场评审', 'Advance to the site review'),
    awaited: text('陈述答辩意见和现场评审名单', 'the presentation opinions and the list for site review'),
  },
  advanceToDeliberation: {
    by: ['OFFICE_DIRECTOR'],
    guards: ['review.listed'],
    article: 'Art. 11(7)',
    label: text('报领导小组审议', 'Advance to the deliberation'),
    awaited: text('现场评审意见', 'the site opinions'),
  },
  notAdvance: {
    by: ['OFFICE_DIRECTOR'],
    guards: ['review.not-listed'],
    article: 'Art. 11(5)',
    stages: { PRESENTATION: { article: 'Art. 11(6)' } },
    label: text('未进入下一环节', 'Do not advance'),
    awaited: text('评审结果', 'the result of the review'),
  },
  propose: {
    by: ['OFFICE_DIRECTOR'],
    guards: ['award.elected', 'award.cap', 'award.one-list'],
    article: 'Art. 11(8)',
    label: text('列入获奖建议名单并公示', 'Propose and publish the award notice'),
    awaited: text('评审报告、领导小组审议投票和名单公示', 'the review report, the ballot of the leading group and the award notice'),
  },
  notSelect: {
    by: ['OFFICE_DIRECTOR'],
    guards: ['award.not-elected'],
    article: 'Art. 11(8)',
    label: text('未入选', 'Not selected'),
    awaited: text('投票结果', 'the result of the ballot'),
  },
  submitForApproval: {
    by: ['OFFICE_DIRECTOR'],
    guards: ['notice.elapsed', 'award.objections-determined'],
    article: 'Art. 11(9)',
    label: text('报请审定', 'Submit for approval'),
    awaited: text('公示期满、异议认定后报请审定', 'the end of the award notice and the submission for approval'),
  },
  approve: {
    by: ['GOVERNMENT'],
    guards: ['award.not-approved'],
    article: 'Art. 11(9)',
    label: text('审定', 'Approve'),
    awaited: text('人民政府审定', 'the approval of the government'),
  },
  sendBack: {
    by: ['GOVERNMENT'],
    guards: ['procedure.reason', 'award.not-approved'],
    article: 'Art. 11(9)',
    label: text('退回重新审议', 'Send back'),
    awaited: text('退回重新审议', 'a new deliberation'),
  },
  publishCommendation: {
    by: ['OFFICE_DIRECTOR'],
    guards: ['award.approved'],
    article: 'Art. 14',
    label: text('发布表彰决定', 'Publish the commendation'),
    awaited: text('人民政府审定并发布表彰决定', 'the approval of the government and the commendation'),
  },
  disqualify: {
    by: ['OFFICE_DIRECTOR'],
    guards: ['sanction.disqualification-determined'],
    article: 'Art. 13',
    label: text('取消参评资格', 'Disqualify'),
    awaited: text('取消参评资格', 'a disqualification'),
  },
  revoke: {
    by: ['OFFICE_DIRECTOR'],
    guards: ['sanction.revocation-determined'],
    article: 'Art. 20',
    label: text('取消奖励', 'Revoke the award'),
    awaited: text('取消奖励', 'a revocation'),
  },
});

export type Action = keyof typeof ACTIONS;

/** Every action, in the order of the procedure. */
export const ACTION_NAMES = Object.keys(ACTIONS) as readonly Action[];
