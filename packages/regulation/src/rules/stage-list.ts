import { REVIEW_STAGES } from '../enumerations/review.ts';
import type { ReviewStage } from '../enumerations/review.ts';
import { coded, refuse } from '../refusal/refusal.ts';
import { text } from '../text.ts';
import { rule } from './rule.ts';

/** Where one case stands after a review stage's list was confirmed. */
export interface StageListFacts {
  readonly stageList: {
    readonly reviewStage: ReviewStage;
    /** Confirmed by the Office, every opinion signed. */
    readonly confirmed: boolean;
    /** Whether this case is on it. */
    readonly listed: boolean;
  };
}

const common = { theme: 'REVIEW', article: 'Art. 11(5)', requirement: 'R12' } as const;

export const caseIsOnTheList = rule<StageListFacts>({
  ...common,
  id: 'review.listed',
  description: text(
    '列入评审组意见基础上确定的名单，方可进入下一评审环节。',
    "A case enters the next stage only from the list made on the panels' opinions.",
  ),
  refusals: ['STAGE_LIST_NOT_CONFIRMED', 'NOT_ON_STAGE_LIST'],
  holds({ stageList: { reviewStage, confirmed, listed } }) {
    const articles = [REVIEW_STAGES[reviewStage].article];
    const facts = { reviewStage: coded(reviewStage, REVIEW_STAGES) };
    if (!confirmed) return refuse('STAGE_LIST_NOT_CONFIRMED', facts, { articles });
    return listed ? true : refuse('NOT_ON_STAGE_LIST', facts, { articles });
  },
});

export const caseIsOffTheList = rule<StageListFacts>({
  ...common,
  id: 'review.not-listed',
  description: text('只有未列入已确定名单的申报才不再晋级。', 'Only a case that a confirmed list leaves out does not advance.'),
  refusals: ['STAGE_LIST_NOT_CONFIRMED', 'ON_STAGE_LIST'],
  holds({ stageList: { reviewStage, confirmed, listed } }) {
    const articles = [REVIEW_STAGES[reviewStage].article];
    const facts = { reviewStage: coded(reviewStage, REVIEW_STAGES) };
    if (!confirmed) return refuse('STAGE_LIST_NOT_CONFIRMED', facts, { articles });
    return listed ? refuse('ON_STAGE_LIST', facts, { articles }) : true;
  },
});

/** A list about to be confirmed. */
export interface StageListDraftFacts {
  readonly list: {
    readonly reviewStage: ReviewStage;
    /** Numbers of the cases at that stage. */
    readonly atStage: readonly string[];
    /** Numbers of those that are to advance. */
    readonly advancing: readonly string[];
  };
}

export const listHasOnlyCasesOfItsStage = rule<StageListDraftFacts>({
  ...common,
  id: 'review.list-stage',
  description: text('名单只含处于本评审环节的申报，不得越过任何环节。', 'The list has only cases at its stage: none skips one.'),
  refusals: ['STAGE_LIST_OUTSIDERS'],
  holds({ list: { reviewStage, atStage, advancing } }) {
    const outsiders = advancing.filter((number) => !atStage.includes(number));
    if (outsiders.length === 0) return true;
    const facts = { reviewStage: coded(reviewStage, REVIEW_STAGES), outsiders: outsiders.join(', ') };
    return refuse('STAGE_LIST_OUTSIDERS', facts, { articles: [REVIEW_STAGES[reviewStage].article] });
  },
});

export const everyVisitIsDeliberated = rule<StageListDraftFacts>({
  ...common,
  id: 'review.site-list',
  article: 'Art. 11(7)',
  description: text('经现场评审的申报全部报领导小组审议。', 'Every case visited goes to the deliberation; nothing is sorted out after the visit.'),
  refusals: ['SITE_LIST_INCOMPLETE'],
  applies: ({ list }) => list.reviewStage === 'SITE',
  holds({ list: { atStage, advancing } }) {
    const leftOut = atStage.filter((number) => !advancing.includes(number));
    return leftOut.length === 0 ? true : refuse('SITE_LIST_INCOMPLETE', { leftOut: leftOut.join(', ') });
  },
});
