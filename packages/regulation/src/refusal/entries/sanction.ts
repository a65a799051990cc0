import { text } from '../../text.ts';
import { entries } from '../entry.ts';

const ground = text('事由', 'ground');

/** Sanctions, honour use, duties and conduct (Art. 16–21). */
export const SANCTION_REFUSALS = entries({
  SUPERVISION_ENDED: {
    requirement: 'R20',
    articles: ['Art. 20'],
    interpretation: 'I-4',
    facts: {
      commendedOn: text('表彰日期', 'commended on'),
      occurredOn: text('发生日期', 'occurred on'),
      until: text('监督期届满', 'supervision until'),
    },
    text: text(
      '获奖日期{commendedOn}，监督期至{until}；该情形发生于{occurredOn}，不在监督期内。',
      'Awarded on {commendedOn}, supervised until {until}; what occurred on {occurredOn} lies outside.',
    ),
  },
  GROUND_NOT_GRAVE: {
    requirement: 'R20',
    articles: ['Art. 20'],
    facts: { ground, severity: text('程度', 'severity') },
    text: text('{ground}的程度为{severity}，未达到取消奖励的程度。', '{ground} of severity {severity} does not reach what revokes an award.'),
    next: text('可责令改正并继续监督。', 'Order a correction and keep supervising.'),
  },
  NO_AWARD_TO_REVOKE: {
    requirement: 'R20',
    articles: ['Art. 19', 'Art. 20'],
    facts: { ground },
    text: text('没有可以取消的有效奖励（事由：{ground}）。', 'There is no award in force to revoke (ground: {ground}).'),
  },
  SANCTION_NOT_DETERMINED: {
    requirement: 'R20',
    articles: ['Art. 19', 'Art. 20'],
    facts: {},
    text: text('尚无取消奖励的处理决定。', 'No sanction that revokes the award has been determined.'),
  },
  DISQUALIFICATION_NOT_DETERMINED: {
    requirement: 'R18',
    articles: ['Art. 13', 'Art. 19'],
    facts: {},
    text: text('尚无取消参评资格的认定。', 'No determination that disqualifies the case has been signed.'),
  },
  HONOUR_MISUSED: {
    requirement: 'R21',
    articles: ['Art. 18'],
    facts: { breaches: text('违反的要求', 'breaches') },
    text: text('荣誉使用不符合规定：{breaches}。', 'The honour is used against the rules: {breaches}.'),
    next: text('请立即改正。', 'Correct it at once.'),
  },
  CORRECTION_RUNNING: {
    requirement: 'R21',
    articles: ['Art. 18'],
    interpretation: 'I-1',
    facts: { dueOn: text('改正期限', 'correction due on') },
    text: text('责令改正的期限至{dueOn}，期满未改正方可提出取消奖励。', 'The correction is due on {dueOn}; revocation is proposed only if it has not been made by then.'),
  },
  DUTY_EVIDENCE_MISSING: {
    requirement: 'R22',
    articles: ['Art. 16', 'Art. 17'],
    facts: { title: text('活动', 'activity') },
    text: text('活动“{title}”没有附举办证明。', 'The activity "{title}" has no evidence.'),
    next: text('请上传签到、照片或总结。', 'Attach attendance, photographs or a summary.'),
  },
  DUTY_NOT_HELD_YET: {
    requirement: 'R22',
    articles: ['Art. 16'],
    facts: { title: text('活动', 'activity'), heldOn: text('举办日期', 'held on') },
    text: text('活动“{title}”的举办日期为{heldOn}，尚未到期，不能登记为已举办。', 'The activity "{title}" is on {heldOn} and cannot be recorded as held before.'),
  },
  DUTY_AFTER_SUPERVISION: {
    requirement: 'R22',
    articles: ['Art. 16'],
    facts: { until: text('监督期届满', 'supervision until') },
    text: text('监督期已于{until}届满或奖励已取消，不再登记推广义务。', 'The supervision ended on {until}; no further duty is recorded.'),
  },
  EXPERT_STATUS_LOST: {
    requirement: 'R23',
    articles: ['Art. 21'],
    facts: { removedOn: text('取消资格日期', 'removed on') },
    text: text('该专家已于{removedOn}被取消评审专家资格，不再参加任何评审。', 'This expert lost the expert status on {removedOn} and reviews no more.'),
  },
  EXPERT_NOT_ACTIVE: {
    requirement: 'R23',
    articles: ['Art. 7(4)'],
    facts: { status: text('专家状态', 'status') },
    text: text('该专家当前状态为“{status}”，不能参加评审。', 'The expert is "{status}" and cannot review.'),
  },
  TRANSFER_REQUIRED: {
    requirement: 'R23',
    articles: ['Art. 21'],
    facts: { kind: text('行为', 'conduct') },
    text: text('{kind}涉嫌违法、违纪，须写明移送的有权机关。', '{kind} may break the law: name the authority to which it is transferred.'),
  },
});
