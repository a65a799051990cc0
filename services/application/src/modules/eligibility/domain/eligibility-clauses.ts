import { ELIGIBILITY_RULES, check, withNumbers } from '@award/regulation';
import type { EligibilityFacts, Law, Refusal, Text } from '@award/regulation';

/** One condition of Art. 9, 15 or 19 and how it stands. */
export interface EligibilityClause {
  readonly id: string;
  readonly article: string;
  readonly description: Text;
  readonly outcome: 'PASS' | 'FAIL' | 'NOT_COMPUTED';
  readonly refusal: Refusal | null;
}

/** Conditions that people judge: the unit, then the panels (R5). */
const JUDGED: readonly EligibilityClause[] = [
  {
    id: 'eligibility.line', article: 'Art. 9(1)', outcome: 'NOT_COMPUTED', refusal: null,
    description: { zh: '拥护党和国家的路线、方针、政策，由审核推荐单位审核。', en: 'Upholds the line, principles and policies of Party and State; judged by the recommending unit.' },
  },
  {
    id: 'eligibility.leadership', article: 'Art. 9(4)', outcome: 'NOT_COMPUTED', refusal: null,
    description: { zh: '质量、创新、品牌和效益居同行业前列，由审核推荐单位和评审组评判。', en: 'Ahead of its peers in quality, innovation, brand and results; judged by unit and panels.' },
  },
  {
    id: 'eligibility.system', article: 'Art. 9(5)', outcome: 'NOT_COMPUTED', refusal: null,
    description: { zh: '质量管理体系完善、具有推广价值，由审核推荐单位和评审组评判。', en: 'A sound quality system worth spreading; judged by unit and panels.' },
  },
];

/** Every condition of eligibility: the computed ones with their outcome on that day, then those that people judge. */
export function eligibilityClauses(facts: EligibilityFacts, law: Law): readonly EligibilityClause[] {
  const computed = ELIGIBILITY_RULES.map((rule): EligibilityClause => {
    const result = check(rule, facts, law);
    return {
      id: rule.id,
      article: rule.article,
      description: withNumbers(rule.description, law.ruleset),
      outcome: result === true ? 'PASS' : 'FAIL',
      refusal: result === true ? null : result,
    };
  });
  return [...computed, ...JUDGED];
}
