import { text } from '../../text.ts';
import { entries } from '../entry.ts';

const tier = text('奖项', 'tier');

/** Lists, approval, commendation, certificates (Art. 4, 11(8), 11(9), 14). */
export const AWARD_REFUSALS = entries({
  CAP_REACHED: {
    requirement: 'R1',
    articles: ['Art. 4'],
    facts: { tier, taken: text('已列入', 'already listed'), asked: text('拟列入', 'asked for'), cap: text('名额上限', 'cap') },
    text: text('{tier}每届不超过{cap}个，已列入{taken}个，不能再列入{asked}个。', 'At most {cap} of {tier} in a cycle: {taken} are listed, {asked} more are impossible.'),
  },
  IN_BOTH_LISTS: {
    requirement: 'R13',
    articles: ['Art. 11(8)'],
    interpretation: 'I-6',
    facts: { listed: text('已列入的名单', 'already in the list of') },
    text: text('该组织已列入{listed}名单，不能再列入另一份名单。', 'The organization is in the list of the {listed} and cannot be in the other too.'),
  },
  NOT_ELECTED: {
    requirement: 'R13',
    articles: ['Art. 11(8)'],
    interpretation: 'I-6',
    facts: {},
    text: text('该申报没有在领导小组投票中当选。', 'The case was not elected by the leading group.'),
  },
  ELECTED: {
    requirement: 'R13',
    articles: ['Art. 11(8)'],
    interpretation: 'I-6',
    facts: { tier },
    text: text('该申报已当选{tier}，不能列为未入选。', 'The case was elected for the {tier} and cannot be set down as not selected.'),
  },
  DELIBERATION_NOT_CONCLUDED: {
    requirement: 'R13',
    articles: ['Art. 11(8)'],
    facts: {},
    text: text('领导小组审议尚未结束。', 'The deliberation of the leading group is not concluded.'),
  },
  OBJECTIONS_UNDETERMINED: {
    requirement: 'R13',
    articles: ['Art. 11(9)', 'Art. 13'],
    interpretation: 'I-5',
    facts: { undetermined: text('未认定的异议', 'undetermined objections') },
    text: text('对名单中组织的异议有{undetermined}件尚未作出认定，名单不能报审定。', 'Objections against listed organizations are undetermined ({undetermined}), so the list is not submitted.'),
    next: text('请先对异议作出认定。', 'Determine the objections first.'),
  },
  NOT_APPROVED: {
    requirement: 'R14',
    articles: ['Art. 11(9)', 'Art. 14'],
    facts: {},
    text: text('名单尚未经人民政府审定，不能发布表彰决定。', 'The government has not approved the list, so no commendation can be published.'),
  },
  CERTIFICATE_NUMBER_INVALID: {
    requirement: 'R14',
    articles: ['Art. 14'],
    facts: { number: text('证书编号', 'certificate number') },
    text: text('证书编号{number}有误。', 'The certificate number {number} is not valid.'),
    next: text('请核对每一位字符。', 'Check every character.'),
  },
});
