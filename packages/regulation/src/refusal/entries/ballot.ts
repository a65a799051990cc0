import { text } from '../../text.ts';
import { entries } from '../entry.ts';

/** Deliberation and ballot (Art. 11(8), I-6). */
export const BALLOT_REFUSALS = entries({
  QUORUM_NOT_MET: {
    requirement: 'R13',
    articles: ['Art. 11(8)'],
    interpretation: 'I-6',
    facts: { present: text('出席（投票）人数', 'present or voting'), members: text('全体成员', 'members'), needed: text('法定人数', 'quorum') },
    text: text('全体{members}人，出席{present}人，不足{needed}人。', '{present} of {members} members; {needed} are needed.'),
  },
  BALLOT_ORDER: {
    requirement: 'R13',
    articles: ['Art. 11(8)'],
    interpretation: 'I-6',
    facts: { tier: text('拟投票的奖项', 'tier asked for'), first: text('应先投票的奖项', 'tier to be voted first') },
    text: text('应先完成{first}的投票，再投{tier}。', 'The {first} is voted to its end before the {tier}.'),
  },
  BALLOT_ROUND_OPEN: {
    requirement: 'R13',
    articles: ['Art. 11(8)'],
    facts: { tier: text('正在投票的奖项', 'tier being voted') },
    text: text('{tier}的投票尚未结束。', 'The ballot on the {tier} is still open.'),
  },
  BALLOT_ROUND_CLOSED: {
    requirement: 'R13',
    articles: ['Art. 11(8)'],
    facts: { tier: text('奖项', 'tier') },
    text: text('{tier}的本轮投票已经结束。', 'This round on the {tier} is closed.'),
  },
  BALLOT_ALREADY_CAST: {
    requirement: 'R13',
    articles: ['Art. 11(8)'],
    interpretation: 'I-6',
    facts: { tier: text('奖项', 'tier') },
    text: text('本轮（{tier}）您已经投票，每人一票，投出后不能更改。', 'You have voted in this round ({tier}): one ballot each, and it cannot be changed.'),
  },
  BALLOT_NOT_ENTITLED: {
    requirement: 'R13',
    articles: ['Art. 6', 'Art. 11(8)'],
    interpretation: 'I-6',
    facts: { tier: text('奖项', 'tier') },
    text: text('本轮（{tier}）只有出席会议的领导小组成员可以投票。', 'Only members of the leading group who are present vote in this round ({tier}).'),
  },
  BALLOT_TOO_MANY_CHOICES: {
    requirement: 'R13',
    articles: ['Art. 4', 'Art. 11(8)'],
    interpretation: 'I-6',
    facts: { chosen: text('选择数', 'chosen'), seats: text('名额', 'seats') },
    text: text('选择了{chosen}个组织，本轮名额为{seats}个。', '{chosen} are chosen, but this round has {seats} seats.'),
  },
  BALLOT_CHOICE_REPEATED: {
    requirement: 'R13',
    articles: ['Art. 11(8)'],
    interpretation: 'I-6',
    facts: { chosen: text('选择数', 'chosen') },
    text: text('选票上的{chosen}个选择中有重复。', 'Among the {chosen} choices one is repeated.'),
  },
  BALLOT_CHOICE_UNKNOWN: {
    requirement: 'R13',
    articles: ['Art. 11(8)'],
    interpretation: 'I-6',
    facts: { outsiders: text('非候选组织数', 'choices that are no candidates') },
    text: text('选票上有{outsiders}个组织不是本轮候选组织。', '{outsiders} of the choices are no candidates of this round.'),
  },
  BALLOT_ABSTENTION_WITH_CHOICES: {
    requirement: 'R13',
    articles: ['Art. 11(8)'],
    interpretation: 'I-6',
    facts: { chosen: text('选择数', 'chosen') },
    text: text('选票既弃权又选择了{chosen}个组织。', 'The ballot both abstains and makes {chosen} choices.'),
  },
  BALLOT_EMPTY: {
    requirement: 'R13',
    articles: ['Art. 11(8)'],
    interpretation: 'I-6',
    facts: {},
    text: text('选票没有选择任何组织，也没有声明弃权。', 'The ballot neither chooses nor abstains.'),
    next: text('请选择候选组织，或者弃权。', 'Choose, or abstain.'),
  },
  DELIBERATION_UNFINISHED: {
    requirement: 'R13',
    articles: ['Art. 11(8)'],
    interpretation: 'I-6',
    facts: { pending: text('尚未完成投票的奖项', 'tiers not decided') },
    text: text('下列奖项的投票尚未完成：{pending}。', 'Not decided yet: {pending}.'),
  },
});
