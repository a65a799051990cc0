import { text } from '../../text.ts';
import { entries } from '../entry.ts';

/** Public notices, internal notice, declaration and material (Art. 11(2)–(4), (8); 22). */
export const NOTICE_REFUSALS = entries({
  NOTICE_NOT_PUBLISHED: {
    requirement: 'R7',
    articles: ['Art. 11'],
    facts: { kind: text('公示', 'notice') },
    text: text('{kind}尚未发布。', 'The {kind} has not been published.'),
    next: text('请先发布公示。', 'Publish the notice first.'),
  },
  NOTICE_RUNNING: {
    requirement: 'R7',
    articles: ['Art. 11'],
    interpretation: 'I-2',
    facts: {
      kind: text('公示', 'notice'),
      publishedOn: text('发布日期', 'published on'),
      workingDays: text('公示工作日', 'working days'),
      lastDay: text('第末个工作日', 'last working day'),
    },
    text: text(
      '{kind}于{publishedOn}发布，须满{workingDays}个完整工作日，至{lastDay}24时。',
      'The {kind} of {publishedOn} must run {workingDays} whole working days, until 24:00 on {lastDay}.',
    ),
  },
  NOTICE_EVIDENCE_MISSING: {
    requirement: 'R7',
    articles: ['Art. 11(2)'],
    facts: { publishedOn: text('发布日期', 'published on') },
    text: text('{publishedOn}的内部公示没有留存证明材料。', 'There is no evidence of the internal notice of {publishedOn}.'),
    next: text('请上传公示现场照片或网页截图。', 'Upload photographs or screenshots of it.'),
  },
  INTERNAL_OBJECTION_OPEN: {
    requirement: 'R7',
    articles: ['Art. 11(2)'],
    facts: { open: text('未处理的内部异议', 'unsettled internal objections') },
    text: text('内部公示收到的异议有{open}件尚未处理完毕。', 'Objections raised inside the organization are unsettled: {open}.'),
    next: text('请处理完毕并记录结果后再提交。', 'Settle them and record how, then submit.'),
  },
  MATERIAL_INCOMPLETE: {
    requirement: 'R7',
    articles: ['Art. 11(2)'],
    facts: { missing: text('缺少的内容', 'missing') },
    text: text('申报材料缺少：{missing}。', 'The application lacks: {missing}.'),
    next: text('请补齐后再办理。', 'Complete it first.'),
  },
  DECLARATION_MISSING: {
    requirement: 'R8',
    articles: ['Art. 11(2)', 'Art. 19'],
    facts: { missing: text('未作出的声明', 'declarations not made') },
    text: text('尚未声明：{missing}。', 'Not declared: {missing}.'),
    next: text('请由负责人核实后声明。', 'Verify and declare it.'),
  },
  SECRET_NOT_FOR_READER: {
    requirement: 'R8',
    articles: ['Art. 22'],
    facts: { what: text('内容', 'content') },
    text: text('“{what}”注明为商业秘密，只向承担该申报评审的人员显示。', '"{what}" is marked as a trade secret and shown only to those who must review it.'),
  },
});
