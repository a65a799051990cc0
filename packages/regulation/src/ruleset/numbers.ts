import { isPlainDate } from '@award/calendar';
import { AWARD_TIERS } from '../enumerations/award-tier.ts';
import { text } from '../text.ts';
import type { Text } from '../text.ts';

/** What a value of a ruleset must be. */
export interface Demand {
  readonly accepts: (value: unknown) => boolean;
  readonly reason: Text;
}

/** One value of a ruleset: its name on screen, what it must be, and whether the regulation itself fixes it. */
export interface RulesetNumber {
  readonly label: Text;
  readonly demand: Demand;
  /** Fixed in the prefecture's own programme; counties set theirs (Art. 24). `AT_LEAST`: may be raised, not lowered. */
  readonly statutory?: 'EXACT' | 'AT_LEAST';
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);

function whole(from: number, to: number): Demand {
  return {
    accepts: (value) => isWhole(value) && from <= value && value <= to,
    reason: text(`应为${from}至${to}的整数`, `a whole number from ${from} to ${to}`),
  };
}

const NAME: Demand = {
  accepts: (value) => typeof value === 'string' && value.trim().length > 0,
  reason: text('不能为空', 'not empty'),
};
const DIVISIONS: Demand = {
  accepts: (value) => Array.isArray(value) && value.length > 0 && value.every((code) => /^\d{6}$/.test(String(code))),
  reason: text('应为至少一个六位行政区划代码', 'at least one code of six digits'),
};
const TIER_ORDER: Demand = {
  accepts: (value) =>
    Array.isArray(value) &&
    Object.keys(AWARD_TIERS).every((tier) => value.includes(tier)) &&
    value.length === Object.keys(AWARD_TIERS).length,
  reason: text('应列出全部奖项各一次', 'every tier once'),
};
const YES_OR_NO: Demand = { accepts: (value) => typeof value === 'boolean', reason: text('应为是或否', 'yes or no') };
const DATE: Demand = { accepts: isPlainDate, reason: text('应为日期', 'a date') };

/** Every value of a ruleset by its path, the interpretations apart. */
export const RULESET_NUMBERS: Readonly<Record<string, RulesetNumber>> = {
  id: { label: text('规则编号', 'id'), demand: NAME },
  version: { label: text('版本', 'version'), demand: whole(1, 9999) },
  'name.zh': { label: text('中文名称', 'name in Chinese'), demand: NAME },
  'name.en': { label: text('英文名称', 'name in English'), demand: NAME },
  effectiveFrom: { label: text('施行日期', 'effective from'), demand: DATE },
  territory: { label: text('行政区域', 'territory'), demand: DIVISIONS, statutory: 'EXACT' },
  cycleYears: { label: text('评选周期（年）', 'years between cycles'), demand: whole(1, 10), statutory: 'EXACT' },
  'caps.QUALITY_AWARD': { label: text('质量奖名额', 'quality awards'), demand: whole(0, 100), statutory: 'EXACT' },
  'caps.NOMINATION': { label: text('提名奖名额', 'nominations'), demand: whole(0, 100), statutory: 'EXACT' },
  noticeWorkingDays: { label: text('公示工作日', 'working days of a notice'), demand: whole(1, 60), statutory: 'AT_LEAST' },
  'objection.forwardWorkingDays': { label: text('异议转送工作日', 'working days to forward'), demand: whole(1, 60), statutory: 'EXACT' },
  'objection.reportWorkingDays': { label: text('异议报告工作日', 'working days to report'), demand: whole(1, 60), statutory: 'EXACT' },
  'eligibility.years': { label: text('运营年限', 'years of operation'), demand: whole(1, 50), statutory: 'EXACT' },
  'eligibility.yearsNewField': { label: text('新领域运营年限', 'years in a new field'), demand: whole(1, 50), statutory: 'EXACT' },
  'eligibility.lookBackYears': { label: text('记录回溯年限', 'years looked back'), demand: whole(1, 50), statutory: 'EXACT' },
  reapplyYears: { label: text('重复申报间隔年限', 'years before applying again'), demand: whole(1, 50), statutory: 'EXACT' },
  'bars.falseMaterialYears': { label: text('虚假材料不予受理年限', 'years barred for false material'), demand: whole(1, 50), statutory: 'EXACT' },
  'bars.deceitYears': { label: text('骗奖不予受理年限', 'years barred for deceit'), demand: whole(1, 50), statutory: 'EXACT' },
  supervisionYears: { label: text('监督年限', 'years of supervision'), demand: whole(1, 50), statutory: 'EXACT' },
  'ballot.quorum.numerator': { label: text('法定人数分子', 'quorum, numerator'), demand: whole(1, 100) },
  'ballot.quorum.denominator': { label: text('法定人数分母', 'quorum, denominator'), demand: whole(1, 100) },
  'ballot.majority.numerator': { label: text('当选比例分子', 'majority, numerator'), demand: whole(1, 100) },
  'ballot.majority.denominator': { label: text('当选比例分母', 'majority, denominator'), demand: whole(1, 100) },
  'ballot.oneListOnly': { label: text('只列入一份名单', 'one list only'), demand: YES_OR_NO },
  'ballot.order': { label: text('投票次序', 'order of the vote'), demand: TIER_ORDER },
  'ballot.runOffs': { label: text('重新投票次数', 'run-offs'), demand: whole(0, 10) },
  'score.spreadThreshold': { label: text('分差界限', 'spread to be discussed'), demand: whole(0, 100) },
  'score.panelMinimum': { label: text('最少评审人数', 'smallest panel'), demand: whole(1, 50) },
  'score.maximum': { label: text('最高评分', 'highest score'), demand: whole(1, 100) },
  'score.step': { label: text('评分单位', 'step of scores'), demand: whole(1, 100) },
  'recusal.lookBackYears': { label: text('回避回溯年限', 'years of a lingering interest'), demand: whole(1, 50) },
};
