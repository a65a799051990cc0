import { text } from '../../text.ts';
import { entries } from '../entry.ts';

/** Recusal and confidentiality (Art. 22). */
export const RECUSAL_REFUSALS = entries({
  RECUSED: {
    requirement: 'R24',
    articles: ['Art. 22'],
    facts: { ground: text('利害关系', 'interest') },
    text: text('与申报组织存在利害关系（{ground}），应当回避。', 'There is an interest in the applicant ({ground}): recusal applies.'),
    next: text('请由没有利害关系的人员办理。', 'Have someone without an interest act.'),
  },
  RECUSAL_OF_ONESELF: {
    requirement: 'R24',
    articles: ['Art. 22'],
    facts: {},
    text: text('不能决定本人的回避。', 'Nobody decides on their own recusal.'),
    next: text('请由另一位主任决定。', 'Have another director decide.'),
  },
});
