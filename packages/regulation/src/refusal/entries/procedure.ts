import { text } from '../../text.ts';
import { entries } from '../entry.ts';

const action = text('办理事项', 'action');
const what = text('对象', 'object');

/** Refusals that any action can meet. */
export const PROCEDURE_REFUSALS = entries({
  NOT_PERMITTED: {
    requirement: 'R12',
    articles: ['Art. 7'],
    facts: { action, role: text('当前身份', 'acting role') },
    text: text('“{action}”不由{role}办理。', '"{action}" is not done by {role}.'),
    next: text('请切换到有此职责的身份。', 'Change to a role that has this duty.'),
  },
  STAGE_DOES_NOT_ALLOW: {
    requirement: 'R12',
    articles: ['Art. 11'],
    facts: { action, stage: text('当前环节', 'stage') },
    text: text('申报处于“{stage}”环节，不能办理“{action}”。', 'The case is at "{stage}", which does not allow "{action}".'),
    next: text('请按程序的先后顺序办理。', 'Follow the steps of the procedure in their order.'),
  },
  ALREADY_DONE: {
    requirement: 'R12',
    articles: ['Art. 11'],
    facts: { what },
    text: text('{what}已经办理，不能重复。', '{what}: already done, and done once only.'),
  },
  SECOND_PERSON_REQUIRED: {
    requirement: 'R11',
    articles: ['Art. 7'],
    facts: { action, preparedBy: text('拟办人', 'prepared by') },
    text: text(
      '“{action}”须由拟办人（{preparedBy}）以外的人签发。',
      '"{action}" must be signed by a person other than the one who prepared it ({preparedBy}).',
    ),
    next: text('请由另一位有签发权的人员办理。', 'Have another person with this authority sign.'),
  },
  NOT_PREPARED: {
    requirement: 'R11',
    articles: ['Art. 7'],
    facts: { action },
    text: text('“{action}”尚无经办人拟办，不能签发。', '"{action}" has not been prepared by anyone, so it cannot be signed.'),
    next: text('请先由经办人拟办。', 'Have it prepared first.'),
  },
  REASON_REQUIRED: {
    requirement: 'R11',
    articles: ['Art. 3'],
    facts: { action },
    text: text('办理“{action}”须写明理由。', '"{action}" must state its reason.'),
    next: text('请填写理由。', 'State the reason.'),
  },
  NOT_FOUND: {
    requirement: 'R12',
    articles: ['Art. 7'],
    facts: { what },
    text: text('没有找到{what}。', '{what}: not found.'),
  },
  STALE_VERSION: {
    requirement: 'R2',
    articles: ['Art. 3'],
    facts: { what, expected: text('您所依据的版本', 'version you worked on'), actual: text('当前版本', 'current version') },
    text: text(
      '{what}在您打开之后已被他人修改（您的版本{expected}，当前版本{actual}）。',
      '{what} was changed by someone else since you opened it (yours {expected}, now {actual}).',
    ),
    next: text('您的内容没有丢失，请对照后再保存。', 'Nothing of yours is lost: compare both and save again.'),
  },
  INVALID_INPUT: {
    requirement: 'R2',
    articles: ['Art. 7'],
    facts: { field: text('填写项', 'field'), reason: text('原因', 'reason') },
    text: text('“{field}”填写有误：{reason}。', '"{field}" is not valid: {reason}.'),
    next: text('请改正后再提交。', 'Correct it and try again.'),
  },
});
