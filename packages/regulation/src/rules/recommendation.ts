import { INDUSTRIES, isIndustry } from '../enumerations/industry.ts';
import { CHECK_KINDS, UNIT_KINDS } from '../enumerations/recommending-unit.ts';
import type { CheckKind, UnitKind } from '../enumerations/recommending-unit.ts';
import { territoryOf } from '../enumerations/territory.ts';
import { coded, codedList, refuse } from '../refusal/refusal.ts';
import type { Coded } from '../refusal/refusal.ts';
import { joined, text } from '../text.ts';
import { rule } from './rule.ts';

/** The unit that the applicant chose. */
export interface UnitFacts {
  readonly organization: { readonly divisionCode: string; readonly industry: string };
  readonly unit?: {
    readonly kind: UnitKind;
    /** Of a county or the zone. */
    readonly divisionCode?: string | null;
    /** Sections of GB/T 4754 that a department administers. */
    readonly industries?: readonly string[];
  };
}

export const unitIsCompetent = rule<UnitFacts>({
  id: 'recommendation.unit',
  theme: 'RECOMMENDATION',
  article: 'Art. 8',
  requirement: 'R9',
  description: text(
    '申报组织按所在地或所属行业选择一个审核推荐单位。',
    'The applicant chooses one recommending unit by its place or its industry.',
  ),
  refusals: ['UNIT_NOT_CHOSEN', 'UNIT_NOT_COMPETENT'],
  holds({ organization: { divisionCode, industry }, unit }) {
    if (!unit) return refuse('UNIT_NOT_CHOSEN', {});
    const byIndustry = unit.kind === 'DEPARTMENT';
    const scope = byIndustry ? (unit.industries ?? []) : [unit.divisionCode ?? ''];
    const own = byIndustry ? industry : divisionCode;
    if (scope.includes(own)) return true;
    const named = byIndustry ? industryFact : placeFact;
    return refuse('UNIT_NOT_COMPETENT', {
      unitKind: coded(unit.kind, UNIT_KINDS),
      unitScope: { value: scope.join(','), display: joined(scope.map((each) => named(each).display)) },
      organizationScope: named(own),
    });
  },
});

/** The six checks made so far. */
export interface CheckFacts {
  readonly checks: readonly { readonly check: CheckKind; readonly passed: boolean }[];
}

export const sixChecksArePassed = rule<CheckFacts>({
  id: 'recommendation.six-checks',
  theme: 'RECOMMENDATION',
  article: 'Art. 11(3)',
  requirement: 'R9',
  description: text(
    '审核申报条件、申报程序，以及材料的完整性、真实性、准确性、合法性，逐项写明结论。',
    'Conditions, procedure, and whether the material is complete, true, accurate and lawful: six checks, each with a finding.',
  ),
  refusals: ['CHECKS_INCOMPLETE', 'CHECKS_NOT_PASSED'],
  holds({ checks }) {
    const kinds = Object.keys(CHECK_KINDS) as CheckKind[];
    const missing = kinds.filter((kind) => !checks.some((each) => each.check === kind));
    if (missing.length > 0) return refuse('CHECKS_INCOMPLETE', { missing: codedList(missing, CHECK_KINDS) });
    const failed = kinds.filter((kind) => checks.some((each) => each.check === kind && !each.passed));
    return failed.length === 0 ? true : refuse('CHECKS_NOT_PASSED', { failed: codedList(failed, CHECK_KINDS) });
  },
});

/** The opinion that is to be issued. */
export interface OpinionFacts {
  readonly recommendation: { readonly unitKind: UnitKind; readonly opinion?: string | null };
}

export const opinionIsPrepared = rule<OpinionFacts>({
  id: 'recommendation.opinion',
  theme: 'RECOMMENDATION',
  article: 'Art. 11(3)',
  requirement: 'R10',
  description: text(
    '公示无异议后，由县（市）人民政府、开发区管委会或行业行政主管部门出具审核推荐意见。',
    'After the notice the county government, the zone committee or the industry department issues the opinion.',
  ),
  refusals: ['OPINION_NOT_PREPARED'],
  holds({ recommendation: { opinion, unitKind } }) {
    if (opinion?.trim()) return true;
    return refuse('OPINION_NOT_PREPARED', { issuer: { value: unitKind, display: UNIT_KINDS[unitKind].issuer } });
  },
});

/** Whose opinion a unit's recommendation is issued as (Art. 11(3)). */
export function issuerOf(kind: UnitKind) {
  return UNIT_KINDS[kind].issuer;
}

function industryFact(letter: string): Coded {
  return isIndustry(letter) ? coded(letter, INDUSTRIES) : { value: letter, display: text(letter, letter) };
}

function placeFact(code: string): Coded {
  const place = territoryOf(code) ?? text(code, code);
  return { value: code, display: { zh: place.zh, en: place.en } };
}
