import { CATEGORIES } from '../enumerations/organization.ts';
import type { Category } from '../enumerations/organization.ts';
import { coded, codedList, refuse } from '../refusal/refusal.ts';
import { text } from '../text.ts';
import type { Text } from '../text.ts';
import { rule } from './rule.ts';

/** Adopted from the State, or drafted by the Office where the State has none (Art. 5). */
export type CriteriaOrigin = 'NATIONAL' | 'OFFICE';

/** A criteria set that is to serve a category in a cycle. */
export interface CriteriaFacts {
  readonly criteria: {
    readonly title: Text;
    readonly origin: CriteriaOrigin;
    readonly category: Category;
    /** By the leading group, or for a national one by its adoption. */
    readonly approved: boolean;
  };
}

const common = { theme: 'CRITERIA', article: 'Art. 5', requirement: 'R3' } as const;

export const criteriaAreApproved = rule<CriteriaFacts>({
  ...common,
  id: 'criteria.approved',
  description: text(
    '国家标准经确认采用、办公室起草的标准经领导小组审定后，方可使用。',
    'National criteria serve once adopted, those drafted by the Office once the leading group has approved them.',
  ),
  refusals: ['CRITERIA_NOT_APPROVED', 'CRITERIA_NOT_ADOPTED'],
  holds({ criteria: { approved, origin, title } }) {
    if (approved) return true;
    return refuse(origin === 'NATIONAL' ? 'CRITERIA_NOT_ADOPTED' : 'CRITERIA_NOT_APPROVED', { title: named(title) });
  },
});

/** The category that the set is to serve. */
export interface CriteriaUseFacts extends CriteriaFacts {
  readonly asked: Category;
}

export const criteriaFitTheCategory = rule<CriteriaUseFacts>({
  ...common,
  id: 'criteria.category',
  description: text('评价标准按组织类别确定，各类别只用本类别的标准。', 'Criteria are set by category and serve their own only.'),
  refusals: ['CRITERIA_CATEGORY_MISMATCH'],
  holds({ criteria: { category, title }, asked }) {
    if (category === asked) return true;
    return refuse('CRITERIA_CATEGORY_MISMATCH', { title: named(title), category: coded(category, CATEGORIES), asked: coded(asked, CATEGORIES) });
  },
});

/** A criteria set that is to be changed. */
export interface CriteriaChangeFacts {
  readonly criteria: { readonly title: Text };
  /** The cycle that uses it, if any. */
  readonly usedBy?: Text | null;
}

export const criteriaInUseAreFrozen = rule<CriteriaChangeFacts>({
  ...common,
  id: 'criteria.frozen',
  description: text('正在使用的版本不能修改。', 'A version in use is frozen.'),
  refusals: ['CRITERIA_FROZEN'],
  holds({ criteria, usedBy }) {
    return usedBy ? refuse('CRITERIA_FROZEN', { title: named(criteria.title), cycle: named(usedBy) }) : true;
  },
});

/** Items of a criteria set; points of a leaf are scored, points of a parent are the sum of its parts. */
export interface CriteriaItemsFacts {
  readonly items: readonly { readonly code: string; readonly parentCode?: string | null; readonly points: number }[];
}

export const pointsAddUp = rule<CriteriaItemsFacts>({
  ...common,
  id: 'criteria.points',
  description: text('下级条目分值之和等于上级条目的分值，且每个条目都有分值。', "An item's points are the sum of its parts', and every item has points."),
  refusals: ['CRITERIA_POINTS_WRONG'],
  holds({ items }) {
    for (const { code, points } of items) {
      const parts = items.filter((each) => each.parentCode === code);
      const sum = parts.reduce((total, part) => total + part.points, 0);
      if (points <= 0 || (parts.length > 0 && sum !== points)) return refuse('CRITERIA_POINTS_WRONG', { item: code, points, sum });
    }
    return true;
  },
});

/** The categories that the call admits, and those that have criteria. */
export interface CriteriaCoverageFacts {
  readonly categories: { readonly admitted: readonly Category[]; readonly covered: readonly Category[] };
}

export const everyCategoryHasCriteria = rule<CriteriaCoverageFacts>({
  ...common,
  id: 'criteria.coverage',
  description: text('每个接受申报的类别都有一套经审定的评价标准。', 'Every category that may apply has one approved criteria set.'),
  refusals: ['CRITERIA_MISSING'],
  holds({ categories: { admitted, covered } }) {
    const missing = admitted.filter((each) => !covered.includes(each));
    return missing.length === 0 ? true : refuse('CRITERIA_MISSING', { category: codedList(missing, CATEGORIES) });
  },
});

function named(title: Text) {
  return { value: title.zh, display: title };
}
