import { text } from '../../text.ts';
import { entries } from '../entry.ts';

/** Conditions of the applicant (Art. 9, 15, 19). */
export const ELIGIBILITY_REFUSALS = entries({
  OUTSIDE_TERRITORY: {
    requirement: 'R5',
    articles: ['Art. 9(2)'],
    facts: { division: text('设立地', 'established in') },
    text: text('申报组织设立于{division}，不在本奖项的行政区域内。', 'The organization is established in {division}, outside the territory of this award.'),
  },
  OPERATION_TOO_SHORT: {
    requirement: 'R5',
    articles: ['Art. 9(2)'],
    interpretation: 'I-3',
    facts: {
      operatingSince: text('开始正常运营日期', 'operating since'),
      required: text('要求的年限', 'years required'),
      reached: text('已满年限', 'full years reached'),
      newField: text('新技术、新产业、新业态、新模式', 'new field'),
    },
    text: text(
      '自{operatingSince}起正常运营，计算至申报之日满{reached}年，要求满{required}年。',
      'In operation since {operatingSince}: {reached} full years by the day of submission, {required} required.',
    ),
  },
  ADVERSE_RECORD: {
    requirement: 'R5',
    articles: ['Art. 9(3)'],
    interpretation: 'I-3',
    facts: {
      kind: text('记录类别', 'kind of record'),
      occurredOn: text('发生日期', 'occurred on'),
      lookBackYears: text('回溯年限', 'years looked back'),
    },
    text: text(
      '{occurredOn}有{kind}记录，在近{lookBackYears}年之内。',
      'A record of {kind} of {occurredOn} lies within the last {lookBackYears} years.',
    ),
  },
  BARRED: {
    requirement: 'R19',
    articles: ['Art. 19'],
    interpretation: 'I-4',
    facts: { reason: text('不予受理的原因', 'reason of the bar'), from: text('认定日期', 'determined on'), until: text('期满日', 'until') },
    text: text(
      '因{reason}，自{from}认定之日起至{until}不予受理其申报。',
      'Because of {reason}, determined on {from}, no application is accepted until {until}.',
    ),
  },
  REAPPLY_TOO_SOON: {
    requirement: 'R5',
    articles: ['Art. 15'],
    interpretation: 'I-4',
    facts: { commendedOn: text('表彰日期', 'commended on'), reapplyYears: text('不得重复申报的年限', 'years without a new application') },
    text: text(
      '已于{commendedOn}获得质量奖，获奖后{reapplyYears}年内不得重复申报。',
      'Quality award of {commendedOn}: its winner does not apply again within {reapplyYears} years.',
    ),
  },
  ORGANIZATION_PARENT_MISSING: {
    requirement: 'R5',
    articles: ['Art. 2'],
    facts: { kind: text('组织类型', 'kind of organization') },
    text: text('{kind}申报须注明其所属组织。', 'A {kind} must name the organization that it is part of.'),
    next: text('请登记所属组织。', 'Register the organization that it is part of.'),
  },
  CREDIT_CODE_INVALID: {
    requirement: 'R5',
    articles: ['Art. 9(2)'],
    facts: { creditCode: text('统一社会信用代码', 'unified social credit code'), problem: text('问题', 'problem') },
    text: text('统一社会信用代码{creditCode}有误：{problem}。', 'The unified social credit code {creditCode} is wrong: {problem}.'),
    next: text('请对照营业执照或法人证书核对。', 'Compare it with the licence.'),
  },
  ALREADY_APPLIED: {
    requirement: 'R5',
    articles: ['Art. 11(2)'],
    facts: { number: text('已有申报', 'existing application') },
    text: text('本届已有该组织的申报（{number}），每届只能申报一次。', 'This organization already has an application in this cycle ({number}); one a cycle.'),
  },
});
