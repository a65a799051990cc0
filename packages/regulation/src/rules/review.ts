import { REVIEW_STAGES } from '../enumerations/review.ts';
import type { ReviewStage } from '../enumerations/review.ts';
import { coded, codedList, refuse } from '../refusal/refusal.ts';
import { parameterOf } from '../ruleset/interpretation.ts';
import { joined, text } from '../text.ts';
import type { Text } from '../text.ts';
import { rule } from './rule.ts';

const common = { theme: 'REVIEW', article: 'Art. 11(5)', requirement: 'R12' } as const;

/** The members of a panel who judge one case, after recusals. */
export interface PanelFacts {
  readonly panel: { readonly members: readonly string[]; readonly chair?: string | null };
}

export const panelIsLargeEnough = rule<PanelFacts>({
  ...common,
  id: 'review.panel-size',
  interpretation: 'I-9',
  description: text('每个申报至少由{score.panelMinimum}名没有利害关系的成员评审。', 'At least {score.panelMinimum} members without an interest judge a case.'),
  refusals: ['PANEL_TOO_SMALL'],
  holds({ panel }, { ruleset }) {
    const [members, minimum] = [new Set(panel.members).size, ruleset.score.panelMinimum];
    return members >= minimum ? true : refuse('PANEL_TOO_SMALL', { members, minimum });
  },
});

export const panelHasAChair = rule<PanelFacts>({
  ...common,
  id: 'review.panel-chair',
  description: text('评审组设组长，组长为评审组成员。', 'A panel has a chair from among its members.'),
  refusals: ['PANEL_CHAIR_MISSING'],
  holds({ panel: { members, chair } }) {
    return chair && members.includes(chair) ? true : refuse('PANEL_CHAIR_MISSING', { members: members.length });
  },
});

/** An expert about to work in a cycle. */
export interface PreparednessFacts {
  readonly expert: { readonly name: string; readonly trained: boolean; readonly signed: readonly UndertakingKind[] };
}

export const UNDERTAKINGS = {
  CONFIDENTIALITY: { zh: '保密承诺', en: 'undertaking of confidentiality' },
  DISCIPLINE: { zh: '廉洁纪律承诺', en: 'undertaking of discipline' },
} as const satisfies Record<string, Text>;

export type UndertakingKind = keyof typeof UNDERTAKINGS;

export const expertIsTrained = rule<PreparednessFacts>({
  ...common,
  id: 'review.trained',
  article: 'Art. 7(4)',
  description: text('评审专家经培训合格后使用。', 'Experts serve once they have passed their training.'),
  refusals: ['TRAINING_MISSING'],
  holds: ({ expert }) => (expert.trained ? true : refuse('TRAINING_MISSING', { person: expert.name })),
});

export const undertakingsAreSigned = rule<PreparednessFacts>({
  ...common,
  requirement: 'R24',
  id: 'review.undertakings',
  article: 'Art. 22',
  description: text('参与评审前签署保密和廉洁纪律承诺。', 'Confidentiality and discipline are undertaken in writing before the review.'),
  refusals: ['UNDERTAKING_MISSING'],
  holds({ expert: { name, signed } }) {
    const missing = (['CONFIDENTIALITY', 'DISCIPLINE'] as const).filter((kind) => !signed.includes(kind));
    return missing.length === 0 ? true : refuse('UNDERTAKING_MISSING', { person: name, missing: codedList(missing, UNDERTAKINGS) });
  },
});

/** Somebody who wants to see others' scores. */
export interface OwnScoreFacts {
  readonly reader: { readonly name: string; readonly isMember: boolean; readonly ownSubmitted: boolean };
}

export const ownScoreComesFirst = rule<OwnScoreFacts>({
  ...common,
  id: 'review.own-first',
  interpretation: 'I-9',
  description: text('评审成员提交本人评分后方可看到他人评分。', "A member sees others' scores after submitting their own."),
  refusals: ['OWN_SCORE_FIRST'],
  applies: ({ reader }, { ruleset }) => reader.isMember && parameterOf(ruleset, 'I-9', 'ownScoreFirst') === true,
  holds: ({ reader }) => (reader.ownSubmitted ? true : refuse('OWN_SCORE_FIRST', { person: reader.name })),
});

/** One score, in percent of the item's points. */
export interface ScoreFacts {
  readonly percent: number;
}

export const scoreIsOnTheScale = rule<ScoreFacts>({
  ...common,
  id: 'review.score',
  interpretation: 'I-9',
  description: text('评分为条目分值的百分比，0至{score.maximum}，以{score.step}为单位。', "A score is a percentage of the item's points: 0 to {score.maximum} in steps of {score.step}."),
  refusals: ['SCORE_INVALID'],
  holds({ percent }, { ruleset: { score } }) {
    const valid = percent >= 0 && percent <= score.maximum && percent % score.step === 0;
    return valid ? true : refuse('SCORE_INVALID', { percent, maximum: score.maximum, step: score.step });
  },
});

/** The score sheets of one case. */
export interface SheetFacts {
  readonly sheets: { readonly assigned: number; readonly submitted: number };
}

export const everySheetIsSubmitted = rule<SheetFacts>({
  ...common,
  id: 'review.sheets',
  interpretation: 'I-9',
  description: text('全部成员提交评分后方可合议。', 'The consensus follows once every member has submitted.'),
  refusals: ['SCORES_MISSING'],
  holds({ sheets: { assigned, submitted } }) {
    return submitted >= assigned ? true : refuse('SCORES_MISSING', { missing: assigned - submitted });
  },
});

/** The spread of each item, in percentage points, with the reason kept after the discussion. */
export interface SpreadFacts {
  readonly spreads: readonly { readonly item: Text & { readonly code: string }; readonly spread: number; readonly reason?: string | null }[];
}

export const spreadIsDiscussed = rule<SpreadFacts>({
  ...common,
  id: 'review.spread',
  interpretation: 'I-9',
  description: text('分差超过{score.spreadThreshold}个百分点的条目须讨论并记录理由。', 'A spread of more than {score.spreadThreshold} points is discussed and its reason kept.'),
  refusals: ['SPREAD_NOT_DISCUSSED'],
  holds({ spreads }, { ruleset }) {
    const threshold = ruleset.score.spreadThreshold;
    const silent = spreads.filter(({ spread, reason }) => spread > threshold && !reason?.trim()).map(({ item }) => item);
    if (silent.length === 0) return true;
    return refuse('SPREAD_NOT_DISCUSSED', { items: { value: silent.map((item) => item.code).join(','), display: joined(silent) }, threshold });
  },
});

/** The opinion on one case, and who of its panel has signed it. */
export interface OpinionSignedFacts {
  readonly opinion: {
    readonly reviewStage: ReviewStage;
    readonly number: string;
    readonly written: boolean;
    readonly members: readonly string[];
    readonly signed: readonly string[];
  };
}

export const opinionIsSigned = rule<OpinionSignedFacts>({
  ...common,
  id: 'review.opinion',
  description: text('每份评审意见由评审该申报的全部成员签字。', 'Each opinion is signed by every member who judged the case.'),
  refusals: ['OPINION_MISSING', 'OPINION_NOT_SIGNED'],
  holds({ opinion: { reviewStage, number, written, members, signed } }) {
    const facts = { reviewStage: coded(reviewStage, REVIEW_STAGES), number };
    const articles = [REVIEW_STAGES[reviewStage].article];
    if (!written || members.length === 0) return refuse('OPINION_MISSING', facts, { articles });
    const unsigned = members.filter((member) => !signed.includes(member)).length;
    return unsigned === 0 ? true : refuse('OPINION_NOT_SIGNED', { ...facts, unsigned }, { articles });
  },
});

/** The review report of a cycle: the cases it must cover and those it does, by number. */
export interface ReportFacts {
  readonly report: { readonly submitted: boolean; readonly cases: readonly string[]; readonly covered: readonly string[] };
}

export const reportCoversEveryCase = rule<ReportFacts>({
  ...common,
  id: 'review.report-complete',
  article: 'Art. 11(8)',
  requirement: 'R13',
  description: text('评审报告写到每一个报审议的申报。', 'The review report covers every case that is deliberated.'),
  refusals: ['REPORT_INCOMPLETE'],
  holds({ report: { cases, covered } }) {
    const missing = cases.filter((number) => !covered.includes(number));
    return missing.length === 0 ? true : refuse('REPORT_INCOMPLETE', { missing: missing.join(', ') });
  },
});

export const reportIsSubmitted = rule<ReportFacts>({
  ...common,
  id: 'review.report-submitted',
  article: 'Art. 11(8)',
  requirement: 'R13',
  description: text('评审报告报送领导小组后方可审议。', 'The leading group deliberates on a submitted review report.'),
  refusals: ['REPORT_NOT_SUBMITTED'],
  holds: ({ report }) => (report.submitted ? true : refuse('REPORT_NOT_SUBMITTED', {})),
});
