import { addDays, addYears, wholeYearsBetween, yearsAfter } from '@award/calendar';
import type { PlainDate } from '@award/calendar';
import type { AwardTier } from '../enumerations/award-tier.ts';
import { isPart, ORGANIZATION_KINDS } from '../enumerations/organization.ts';
import type { OrganizationKind } from '../enumerations/organization.ts';
import { CREDIT_CODE_PROBLEMS, socialCreditCodeProblem } from '../enumerations/social-credit-code.ts';
import { RECORD_KINDS } from '../enumerations/record.ts';
import type { AdverseRecord } from '../enumerations/record.ts';
import { territoryOf } from '../enumerations/territory.ts';
import { coded, refuse } from '../refusal/refusal.ts';
import { parameterOf } from '../ruleset/interpretation.ts';
import { text } from '../text.ts';
import { BAR_REASONS } from './bar.ts';
import type { Bar } from './bar.ts';
import { covering, firstFreeDay } from './free-day.ts';
import { rule } from './rule.ts';
import type { Dated } from './rule.ts';

/** What is known of an applicant; `on` is the day of submission (I-3). */
export interface EligibilityFacts extends Dated {
  readonly organization: {
    /** Six digits of the administrative division in which it is established. */
    readonly divisionCode: string;
    /** Since when it operates normally. */
    readonly operatingSince: PlainDate;
    /** New technology, industry, format or model, as accepted by the unit. */
    readonly newField: boolean;
    readonly records: readonly AdverseRecord[];
    readonly bars: readonly Bar[];
    /** Awards ever commended; a revoked one still counts, or misconduct would shorten the wait. */
    readonly awards: readonly { readonly tier: AwardTier; readonly commendedOn: PlainDate }[];
  };
}

/** A bar of which only the period is known. */
const UNSTATED = { value: 'UNSTATED', display: text('经认定的违规行为', 'an established breach') };

const common = { theme: 'ELIGIBILITY', requirement: 'R5' } as const;

export const establishedInTerritory = rule<EligibilityFacts>({
  ...common,
  id: 'eligibility.territory',
  article: 'Art. 9(2)',
  description: text('在本奖项的行政区域内依法设立。', 'Established in the territory of the award.'),
  refusals: ['OUTSIDE_TERRITORY'],
  holds({ organization: { divisionCode } }, { ruleset }) {
    if (ruleset.territory.includes(divisionCode)) return true;
    const place = territoryOf(divisionCode);
    return refuse('OUTSIDE_TERRITORY', {
      division: place ? { value: divisionCode, display: { zh: place.zh, en: place.en } } : divisionCode,
    });
  },
});

export const operatedLongEnough = rule<EligibilityFacts>({
  ...common,
  id: 'eligibility.operation',
  article: 'Art. 9(2)',
  interpretation: 'I-3',
  description: text(
    '正常运营满{eligibility.years}年；新技术、新产业、新业态、新模式领域满{eligibility.yearsNewField}年。',
    'In normal operation for {eligibility.years} full years, or {eligibility.yearsNewField} in a new technology, industry, format or model.',
  ),
  refusals: ['OPERATION_TOO_SHORT'],
  holds({ on, organization: { operatingSince, newField } }, { ruleset }) {
    const required = newField ? ruleset.eligibility.yearsNewField : ruleset.eligibility.years;
    const wait = parameterOf(ruleset, 'I-3', 'submissionDayCounts') === true ? 0 : 1;
    const succeedsFrom = addDays(addYears(operatingSince, required), wait);
    if (on >= succeedsFrom) return true;
    const reached = Math.max(0, wholeYearsBetween(addDays(operatingSince, wait), on));
    return refuse('OPERATION_TOO_SHORT', { operatingSince, required, reached, newField }, { succeedsFrom });
  },
});

export const noAdverseRecord = rule<EligibilityFacts>({
  ...common,
  id: 'eligibility.record',
  article: 'Art. 9(3)',
  interpretation: 'I-3',
  description: text(
    '近{eligibility.lookBackYears}年内无重大质量、安全、环保等事故，无相关违法、违规、违纪和失信记录。',
    'In the last {eligibility.lookBackYears} years no major quality, safety or environmental accident, and no record of violation or dishonesty.',
  ),
  refusals: ['ADVERSE_RECORD'],
  holds({ on, organization }, { ruleset }) {
    const { lookBackYears } = ruleset.eligibility;
    const counted = organization.records
      .filter((record) => RECORD_KINDS[record.kind].anySeverity || record.severity === 'MAJOR')
      .map((record) => ({ ...record, from: record.occurredOn, until: yearsAfter(record.occurredOn, lookBackYears).lastDay }));
    const latest = lastEnding(covering(counted, on));
    if (!latest) return true;
    return refuse(
      'ADVERSE_RECORD',
      { kind: coded(latest.kind, RECORD_KINDS), occurredOn: latest.occurredOn, lookBackYears },
      { succeedsFrom: firstFreeDay(counted, on) },
    );
  },
});

export const notAwardedLately = rule<EligibilityFacts>({
  ...common,
  id: 'eligibility.reapply',
  article: 'Art. 15',
  interpretation: 'I-4',
  description: text(
    '质量奖获奖组织在获奖后{reapplyYears}年内不得重复申报；提名奖获奖组织可以重复申报。',
    'A quality-award winner does not apply again for {reapplyYears} years; a nomination may reapply.',
  ),
  refusals: ['REAPPLY_TOO_SOON'],
  holds({ on, organization }, { ruleset: { reapplyYears } }) {
    const waits = organization.awards
      .filter((award) => award.tier === 'QUALITY_AWARD')
      .map(({ commendedOn }) => ({ from: commendedOn, until: yearsAfter(commendedOn, reapplyYears).lastDay }));
    const latest = lastEnding(covering(waits, on));
    if (!latest) return true;
    return refuse('REAPPLY_TOO_SOON', { commendedOn: latest.from, reapplyYears }, { succeedsFrom: firstFreeDay(waits, on) });
  },
});

export const notBarred = rule<EligibilityFacts>({
  ...common,
  requirement: 'R19',
  id: 'eligibility.bar',
  article: 'Art. 19',
  interpretation: 'I-4',
  description: text('不在不予受理申报的期限内。', 'Not within a period in which its applications are not accepted.'),
  refusals: ['BARRED'],
  holds({ on, organization: { bars } }) {
    const latest = lastEnding(covering(bars, on));
    if (!latest) return true;
    return refuse(
      'BARRED',
      { reason: latest.reason ? coded(latest.reason, BAR_REASONS) : UNSTATED, from: latest.from, until: latest.until },
      { succeedsFrom: firstFreeDay(bars, on) },
    );
  },
});

/** What the register must know of an organization before it can apply (Art. 2, 9(2)). */
export interface RegistrationFacts {
  readonly registration: { readonly kind: OrganizationKind; readonly creditCode: string; readonly parentId?: string };
}

export const namesItsParent = rule<RegistrationFacts>({
  ...common,
  id: 'eligibility.parent',
  article: 'Art. 2',
  description: text('分支、内设、派出机构须注明所属组织。', 'A branch, internal or dispatched unit names the organization that it is part of.'),
  refusals: ['ORGANIZATION_PARENT_MISSING'],
  applies: ({ registration }) => isPart(registration.kind),
  holds({ registration: { kind, parentId } }) {
    return parentId ? true : refuse('ORGANIZATION_PARENT_MISSING', { kind: coded(kind, ORGANIZATION_KINDS) });
  },
});

export const creditCodeIsSound = rule<RegistrationFacts>({
  ...common,
  id: 'eligibility.credit-code',
  article: 'Art. 9(2)',
  description: text('统一社会信用代码符合GB 32100的校验规则。', 'The unified social credit code passes the check of GB 32100.'),
  refusals: ['CREDIT_CODE_INVALID'],
  holds({ registration: { creditCode } }) {
    const problem = socialCreditCodeProblem(creditCode);
    return problem ? refuse('CREDIT_CODE_INVALID', { creditCode, problem: coded(problem, CREDIT_CODE_PROBLEMS) }) : true;
  },
});

/** One application a cycle. */
export interface FirstApplicationFacts {
  /** The number of the organization's live application in the same cycle, if any. */
  readonly existingNumber?: string;
}

export const appliesOnceACycle = rule<FirstApplicationFacts>({
  ...common,
  id: 'eligibility.once',
  article: 'Art. 11(2)',
  description: text('一个组织每届只能有一份申报。', 'An organization has one application in a cycle.'),
  refusals: ['ALREADY_APPLIED'],
  holds: ({ existingNumber }) => (existingNumber ? refuse('ALREADY_APPLIED', { number: existingNumber }) : true),
});

/** The computed conditions, in the order of the articles. */
export const ELIGIBILITY_RULES = [establishedInTerritory, operatedLongEnough, noAdverseRecord, notAwardedLately, notBarred] as const;

function lastEnding<S extends { readonly until: PlainDate }>(spans: readonly S[]): S | undefined {
  return spans.reduce<S | undefined>((last, span) => (!last || span.until > last.until ? span : last), undefined);
}

