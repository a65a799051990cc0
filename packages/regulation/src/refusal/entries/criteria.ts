import { text } from '../../text.ts';
import { entries } from '../entry.ts';

const title = text('评价标准', 'criteria');
const category = text('组织类别', 'category');

/** Criteria sets (Art. 5) and the call (Art. 11(1)). */
export const CRITERIA_REFUSALS = entries({
  CRITERIA_NOT_APPROVED: {
    requirement: 'R3',
    articles: ['Art. 5'],
    facts: { title },
    text: text('“{title}”尚未经领导小组审定，不能使用。', '"{title}" has not been approved by the leading group and cannot be used.'),
    next: text('请先报领导小组审定。', 'Propose it to the leading group first.'),
  },
  CRITERIA_NOT_ADOPTED: {
    requirement: 'R3',
    articles: ['Art. 5'],
    facts: { title },
    text: text('国家标准“{title}”尚未确认采用。', 'The national criteria "{title}" have not been adopted yet.'),
    next: text('请由办公室主任确认采用。', "Have the Office's director adopt them."),
  },
  CRITERIA_FROZEN: {
    requirement: 'R3',
    articles: ['Art. 5'],
    facts: { title, cycle: text('使用该标准的届次', 'cycle that uses it') },
    text: text('“{title}”正用于{cycle}，不能修改。', '"{title}" serves {cycle} and cannot be changed.'),
    next: text('请另立新版本，供下一届使用。', 'Draft a new version for the next cycle.'),
  },
  CRITERIA_CATEGORY_MISMATCH: {
    requirement: 'R3',
    articles: ['Art. 5'],
    facts: { title, category, asked: text('拟用于的类别', 'category asked for') },
    text: text('“{title}”适用于{category}，不能用于{asked}。', '"{title}" is for {category}, not for {asked}.'),
  },
  CRITERIA_POINTS_WRONG: {
    requirement: 'R3',
    articles: ['Art. 5'],
    facts: { item: text('条目', 'item'), points: text('该条目分值', 'its points'), sum: text('下级条目分值之和', 'sum of its parts') },
    text: text('条目“{item}”为{points}分，其下级条目合计{sum}分，两者不符。', 'Item "{item}" has {points} points but its parts add up to {sum}.'),
  },
  CRITERIA_MISSING: {
    requirement: 'R3',
    articles: ['Art. 5'],
    facts: { category },
    text: text('{category}类别尚未确定评价标准。', 'No criteria are assigned to the category {category}.'),
    next: text('请先为该类别指定经审定的评价标准。', 'Assign approved criteria to the category first.'),
  },
  CALL_INCOMPLETE: {
    requirement: 'R4',
    articles: ['Art. 11(1)'],
    facts: { missing: text('缺少的内容', 'missing') },
    text: text('申报通知缺少：{missing}。', 'The call lacks: {missing}.'),
    next: text('请补齐后发布。', 'Complete it before publishing.'),
  },
  CALL_TIMETABLE_INVALID: {
    requirement: 'R4',
    articles: ['Art. 11(1)'],
    facts: { opensOn: text('开始日期', 'opens on'), deadline: text('截止日期', 'deadline'), earliest: text('最早可行的截止日期', 'earliest possible deadline') },
    text: text(
      '申报期自{opensOn}至{deadline}，不足以完成内部公示；截止日期最早为{earliest}。',
      'From {opensOn} to {deadline} there is no time for the internal notice; the earliest possible deadline is {earliest}.',
    ),
  },
  CALL_NOT_PUBLISHED: {
    requirement: 'R4',
    articles: ['Art. 11(1)'],
    facts: {},
    text: text('本届申报通知尚未发布。', 'The call of this cycle is not published yet.'),
  },
  CALL_NOT_OPEN: {
    requirement: 'R4',
    articles: ['Art. 11(1)'],
    facts: { opensOn: text('开始日期', 'opens on'), deadline: text('截止日期', 'deadline') },
    text: text('申报自{opensOn}开始，至{deadline}截止，尚未开始。', 'Applications open on {opensOn} and close on {deadline}; they are not open yet.'),
  },
  CALL_CLOSED: {
    requirement: 'R4',
    articles: ['Art. 11(1)'],
    facts: { opensOn: text('开始日期', 'opens on'), deadline: text('截止日期', 'deadline') },
    text: text('申报已于{deadline}24时截止。', 'Applications closed at 24:00 on {deadline}.'),
    next: text('可在下一届申报。', 'You may apply in the next cycle.'),
  },
});
