import { text } from '../text.ts';
import type { Interpretation } from './ruleset.ts';

/** I-1 to I-9 of domain.md as first adopted. */
export const INTERPRETATIONS_V1: readonly Interpretation[] = [
  {
    id: 'I-1',
    text: text(
      '期间自事件发生的次日起算，至最后一日北京时间24时止（新疆亦用北京时间）；按年计算的，至对应日止，没有对应日的至该月末日止。',
      'A period starts the day after its event and ends at 24:00 Beijing time of its last day, in Xinjiang too; a period of years ends on the corresponding day, or on the month\'s last day where there is none.',
    ),
    articles: ['Art. 11', 'Art. 13', 'Art. 15', 'Art. 19', 'Art. 20'],
    parameters: { timeZone: 'Asia/Shanghai' },
    governs: [],
  },
  {
    id: 'I-2',
    text: text(
      '公示期为发布次日起{noticeWorkingDays}个完整工作日；其后的第一个工作日起方可结束，不得提前。',
      'A notice lasts {noticeWorkingDays} whole working days after the day of publication; it may close on the working day after them, never before.',
    ),
    articles: ['Art. 11'],
    parameters: {},
    governs: ['noticeWorkingDays'],
  },
  {
    id: 'I-3',
    text: text(
      '运营年限和近{eligibility.lookBackYears}年的记录均计算至提交申报之日；提交当日计入运营年限：{parameters.submissionDayCounts}。',
      'Years of operation and the {eligibility.lookBackYears}-year look-back are counted to the day of submission; that day itself counts as operation: {parameters.submissionDayCounts}.',
    ),
    articles: ['Art. 9(2)', 'Art. 9(3)'],
    parameters: { submissionDayCounts: true },
    governs: ['eligibility.years', 'eligibility.yearsNewField', 'eligibility.lookBackYears'],
  },
  {
    id: 'I-4',
    text: text(
      '不予受理的期限自认定之日起算；获奖后的{reapplyYears}年和监督期自表彰决定之日起算。',
      "Bars run from the date of the determination; the award's own {reapplyYears} years and its supervision run from the date of the commendation.",
    ),
    articles: ['Art. 15', 'Art. 19', 'Art. 20'],
    parameters: {},
    governs: ['reapplyYears', 'bars.falseMaterialYears', 'bars.deceitYears', 'supervisionYears'],
  },
  {
    id: 'I-5',
    text: text(
      '异议处理期间不中止任何评审环节；但对拟获奖组织的异议尚未作出认定的，名单不报审定。',
      'A pending objection stops no stage; but the list is not submitted for approval while an objection against a listed organization is undetermined.',
    ),
    articles: ['Art. 11(9)', 'Art. 13'],
    parameters: { undeterminedBlocksApproval: true },
    governs: [],
  },
  {
    id: 'I-6',
    text: text(
      '无记名投票：出席并投票的成员不少于全体的{ballot.quorum}；得票超过投票数的{ballot.majority}者，按得票多少在名额内当选；名额边界上得票相同的，在相同者之间重新投票，最多{ballot.runOffs}次，仍相同的名额空缺；同一组织只能列入一份名单；先投质量奖，再从其余组织中投提名奖。',
      'The vote is secret; at least {ballot.quorum} of the members vote; elected with more than {ballot.majority} of the ballots cast, in order of votes up to the cap; a tie across the cap goes to a run-off among the tied, at most {ballot.runOffs} times, after which the seat stays empty; an organization can be in one list only; first the quality award is voted, then the nomination among the rest.',
    ),
    articles: ['Art. 4', 'Art. 11(8)'],
    parameters: {},
    governs: ['ballot.quorum', 'ballot.majority', 'ballot.oneListOnly', 'ballot.order', 'ballot.runOffs'],
  },
  {
    id: 'I-7',
    text: text(
      '匿名信息不作为异议受理，作为线索留存，由办公室决定是否主动核查。',
      'An anonymous message is no objection; it is kept as a lead that the Office may pursue of its own motion.',
    ),
    articles: ['Art. 12'],
    parameters: { anonymousIsLead: true },
    governs: [],
  },
  {
    id: 'I-8',
    text: text(
      '工作日以国务院办公厅的放假安排为准，按年导入；尚未公布或尚未导入的年份，按周一至周五扣除13天法定节假日推算，涉及的期限标为暂定，导入后重新计算并留痕。',
      'Working days are those of the State Council\'s calendar, imported per year; a year not announced or not imported counts Monday to Friday less the 13 statutory holidays, and every clock that touches it is provisional and recomputed, with a record, when the year is imported.',
    ),
    articles: ['Art. 11', 'Art. 13'],
    parameters: { statutoryHolidays: 13 },
    governs: [],
  },
  {
    id: 'I-9',
    text: text(
      '评审成员先各自独立评完全部条目，方可看到他人评分；评审组结果取合议后的平均分；同一条目最高与最低相差超过{score.spreadThreshold}个百分点的，必须讨论并记录理由。',
      "Each panel member scores every item alone before seeing another's score; the panel's result is the mean after the consensus meeting; a spread of more than {score.spreadThreshold} percentage points must be discussed and the reason kept.",
    ),
    articles: ['Art. 11(5)', 'Art. 11(6)', 'Art. 11(7)'],
    parameters: { ownScoreFirst: true },
    governs: ['score.spreadThreshold', 'score.panelMinimum', 'score.maximum', 'score.step'],
  },
];
