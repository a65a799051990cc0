import { text } from '../../text.ts';
import { entries } from '../entry.ts';

/** Programmes, cycles and rulesets (Art. 4, 23, 24), budget (Art. 3). */
export const PROGRAMME_REFUSALS = entries({
  CYCLE_TOO_SOON: {
    requirement: 'R1',
    articles: ['Art. 4'],
    facts: {
      previousYear: text('上一届年份', 'previous cycle'),
      year: text('拟开展年份', 'year asked for'),
      cycleYears: text('评选周期（年）', 'years between cycles'),
      firstYear: text('最早年份', 'first possible year'),
    },
    text: text(
      '上一届为{previousYear}年，评选周期为{cycleYears}年，{year}年不能开展新一届，最早为{firstYear}年。',
      'The last cycle was {previousYear} and cycles are {cycleYears} years apart, so {year} is too soon; the first possible year is {firstYear}.',
    ),
  },
  RULESET_PINNED: {
    requirement: 'R1',
    articles: ['Art. 4', 'Art. 24'],
    facts: { pinned: text('本届适用的规则版本', "the cycle's version"), asked: text('拟改用的版本', 'version asked for') },
    text: text(
      '本届申报通知已发布，自始至终适用第{pinned}版规则，不能改用第{asked}版。',
      "The call is published: this cycle keeps version {pinned} of the rules to its end and cannot change to {asked}.",
    ),
    next: text('新版本自下一届起适用。', 'The new version serves from the next cycle.'),
  },
  OTHER_PROGRAMME: {
    requirement: 'R25',
    articles: ['Art. 23', 'Art. 24'],
    facts: { programme: text('所属奖项', 'programme') },
    text: text('该事项属于另一奖项（{programme}），各级政府质量奖相互独立。', 'This belongs to another programme ({programme}); programmes are kept apart.'),
  },
  BUDGET_EXCEEDED: {
    requirement: 'R2',
    articles: ['Art. 3'],
    facts: { amount: text('拟支出（元）', 'amount (yuan)'), balance: text('专项经费余额（元）', 'balance (yuan)') },
    text: text('拟支出{amount}元，超过专项经费余额{balance}元。', 'The expenditure of {amount} yuan exceeds the balance of {balance} yuan.'),
    next: text('请先登记财政下达的预算。', 'Record the appropriation first.'),
  },
  BUDGET_AMOUNT_INVALID: {
    requirement: 'R2',
    articles: ['Art. 3'],
    facts: { amount: text('金额（元）', 'amount (yuan)') },
    text: text('金额{amount}元无效：须为大于零、精确到分的数。', 'An amount of {amount} yuan is not valid: it must be above zero and in whole fen.'),
  },
  VOUCHER_REQUIRED: {
    requirement: 'R2',
    articles: ['Art. 3'],
    facts: { amount: text('拟支出（元）', 'amount (yuan)') },
    text: text('支出{amount}元没有附凭证，专款支出须有凭证。', 'The expenditure of {amount} yuan has no voucher; earmarked money is spent on vouchers only.'),
    next: text('请上传凭证。', 'Attach the voucher.'),
  },
});
