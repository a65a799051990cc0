import { compareDates } from '@award/calendar';
import type { PlainDate, WorkingCalendar } from '@award/calendar';
import type { Refusal } from './refusal/refusal.ts';
import { withNumbers } from './ruleset/interpretation.ts';
import type { Ruleset } from './ruleset/ruleset.ts';
import { ELIGIBILITY_RULES } from './rules/eligibility.ts';
import type { EligibilityFacts } from './rules/eligibility.ts';
import { check } from './rules/rule.ts';
import { text } from './text.ts';
import type { Text } from './text.ts';

/** One condition of the applicant and how it comes out. */
export interface ClauseResult {
  readonly id: string;
  readonly article: string;
  readonly description: Text;
  /** NOT_COMPUTED: judged by the unit and the panels, not by the software (R5). */
  readonly outcome: 'PASS' | 'FAIL' | 'NOT_COMPUTED';
  readonly refusal: Refusal | null;
  /** The first day on which it would pass: today where it does, null where time does not heal it or nobody computes it. */
  readonly firstDay: PlainDate | null;
}

/** The conditions that are judged by people: Art. 9(1), (4) and (5). */
const JUDGED: readonly Pick<ClauseResult, 'id' | 'article' | 'description'>[] = [
  {
    id: 'eligibility.policy',
    article: 'Art. 9(1)',
    description: text('拥护党和国家的路线、方针、政策。', "Upholds the Party's and the State's lines and policies."),
  },
  {
    id: 'eligibility.leadership',
    article: 'Art. 9(4)',
    description: text(
      '质量水平、创新能力、品牌影响力和经济社会效益居全州同行前列。',
      'Among the leaders of its trade in quality, innovation, brand and economic and social benefit.',
    ),
  },
  {
    id: 'eligibility.system',
    article: 'Art. 9(5)',
    description: text('质量管理体系完善，制度、模式、方法值得推广。', 'A sound quality system whose methods are worth spreading.'),
  },
];

/** Every condition of Art. 9, 15 and 19 in the order of the articles, each with its outcome on the day of the facts. */
export function eligibilityCheck(facts: EligibilityFacts, ruleset: Ruleset, calendar: WorkingCalendar): readonly ClauseResult[] {
  const computed = ELIGIBILITY_RULES.map((rule): ClauseResult => {
    const result = check(rule, facts, { ruleset, calendar });
    const { id, article } = rule;
    const description = withNumbers(rule.description, ruleset);
    if (result === true) return { id, article, description, outcome: 'PASS', refusal: null, firstDay: facts.on };
    return { id, article, description, outcome: 'FAIL', refusal: result, firstDay: result.succeedsFrom ?? null };
  });
  const judged = JUDGED.map((clause): ClauseResult => ({ ...clause, outcome: 'NOT_COMPUTED', refusal: null, firstDay: null }));
  return [...computed, ...judged].sort((a, b) => a.article.localeCompare(b.article, 'en', { numeric: true }));
}

/** The first day on which every computed condition would pass, or null where time does not heal one of them. */
export function firstEligibleDay(clauses: readonly ClauseResult[]): PlainDate | null {
  const computed = clauses.filter((clause) => clause.outcome !== 'NOT_COMPUTED').map((clause) => clause.firstDay);
  const days = computed.filter((day) => day !== null).sort(compareDates);
  return days.length === computed.length ? (days.at(-1) ?? null) : null;
}
