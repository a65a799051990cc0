import { UNDER_REVIEW } from '../enumerations/stage.ts';
import type { ReturnableStage, Stage } from '../enumerations/stage.ts';
import { ACTIONS } from './actions.ts';
import type { Action, ActionDefinition } from './actions.ts';
import type { TransitionRow } from './transition-row.ts';

type Row = readonly [from: Stage, action: Action, to: Stage, returnedFrom?: ReturnableStage];

/** The main line of Art. 11: each step leads to the next stage, so no case skips one (R12). */
const MAIN: readonly Row[] = [
  ['DRAFT', 'publishInternalNotice', 'INTERNAL_NOTICE'],
  ['INTERNAL_NOTICE', 'submitApplication', 'UNDER_RECOMMENDATION'],
  ['UNDER_RECOMMENDATION', 'publishRecommendationNotice', 'RECOMMENDATION_NOTICE'],
  ['RECOMMENDATION_NOTICE', 'issueRecommendation', 'QUALIFICATION'],
  ['QUALIFICATION', 'accept', 'ACCEPTANCE_NOTICE'],
  ['ACCEPTANCE_NOTICE', 'closeAcceptanceNotice', 'MATERIAL_REVIEW'],
  ['MATERIAL_REVIEW', 'advanceToPresentation', 'PRESENTATION'],
  ['PRESENTATION', 'advanceToSiteReview', 'SITE_REVIEW'],
  ['SITE_REVIEW', 'advanceToDeliberation', 'DELIBERATION'],
  ['DELIBERATION', 'propose', 'AWARD_NOTICE'],
  ['AWARD_NOTICE', 'submitForApproval', 'APPROVAL'],
  ['APPROVAL', 'publishCommendation', 'AWARDED'],
];

/** Corrections and steps back. */
const BACK: readonly Row[] = [
  ['INTERNAL_NOTICE', 'reviseDraft', 'DRAFT'],
  ['UNDER_RECOMMENDATION', 'returnForCorrection', 'RETURNED'],
  ['QUALIFICATION', 'returnForCorrection', 'RETURNED'],
  ['RETURNED', 'resubmitApplication', 'UNDER_RECOMMENDATION', 'UNDER_RECOMMENDATION'],
  ['RETURNED', 'resubmitApplication', 'QUALIFICATION', 'QUALIFICATION'],
  ['APPROVAL', 'sendBack', 'DELIBERATION'],
];

/** Ends by a decision on the case. */
const DECISIONS: readonly Row[] = [
  ['UNDER_RECOMMENDATION', 'declineRecommendation', 'NOT_RECOMMENDED'],
  ['RECOMMENDATION_NOTICE', 'declineRecommendation', 'NOT_RECOMMENDED'],
  ['QUALIFICATION', 'notAccept', 'NOT_ACCEPTED'],
  ['MATERIAL_REVIEW', 'notAdvance', 'NOT_ADVANCED'],
  ['PRESENTATION', 'notAdvance', 'NOT_ADVANCED'],
  ['DELIBERATION', 'notSelect', 'NOT_SELECTED'],
  ['AWARDED', 'revoke', 'REVOKED'],
];

/** Acts within a stage: they prepare the step that leaves it. */
const WITHIN: readonly Row[] = (
  [
    ['DRAFT', 'writeSection'],
    ['DRAFT', 'chooseRecommendingUnit'],
    ['DRAFT', 'declare'],
    ['INTERNAL_NOTICE', 'chooseRecommendingUnit'],
    ['INTERNAL_NOTICE', 'declare'],
    ['INTERNAL_NOTICE', 'recordInternalObjection'],
    ['INTERNAL_NOTICE', 'settleInternalObjection'],
    ['UNDER_RECOMMENDATION', 'recordCheck'],
    ['UNDER_RECOMMENDATION', 'transferApplication'],
    ['UNDER_RECOMMENDATION', 'prepareOpinion'],
    ['RECOMMENDATION_NOTICE', 'prepareOpinion'],
    ['RETURNED', 'writeSection'],
    ['RETURNED', 'declare'],
    ['QUALIFICATION', 'recordQualification'],
    ['QUALIFICATION', 'signQualification'],
    ['QUALIFICATION', 'consult'],
    ['QUALIFICATION', 'answerConsultation'],
    ['APPROVAL', 'approve'],
  ] as const
).map(([stage, action]) => [stage, action, stage]);

/** From where the applicant may withdraw: until the award notice, when the list is public and voted. */
const WITHDRAWABLE: readonly Stage[] = [
  'DRAFT',
  'INTERNAL_NOTICE',
  'UNDER_RECOMMENDATION',
  'RECOMMENDATION_NOTICE',
  'RETURNED',
  'QUALIFICATION',
  'ACCEPTANCE_NOTICE',
  'MATERIAL_REVIEW',
  'PRESENTATION',
  'SITE_REVIEW',
  'DELIBERATION',
];

/** A row of the table with the action's name as a type. */
export interface LifecycleRow extends TransitionRow {
  readonly action: Action;
}

/** The whole lifecycle, one row for each thing that can happen to a case. Buttons, refusals, diagram and tests are drawn from it. */
export const LIFECYCLE: readonly LifecycleRow[] = [
  ...MAIN,
  ...BACK,
  ...DECISIONS,
  ...WITHDRAWABLE.map((from): Row => [from, 'withdrawApplication', 'WITHDRAWN']),
  ...UNDER_REVIEW.map((from): Row => [from, 'disqualify', 'DISQUALIFIED']),
  ...WITHIN,
].map(([from, action, to, returnedFrom]) => {
  const { stages, ...definition }: ActionDefinition = ACTIONS[action];
  return { from, action, to, ...(returnedFrom && { returnedFrom }), ...definition, ...stages?.[from] };
});
