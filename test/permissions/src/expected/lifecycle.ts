import type { Stage } from '@award/regulation';

/**
 * At which stages an act on a case belongs, by "The case, stage by stage" of domain.md and R7–R12. At every other stage
 * it is refused with STAGE_DOES_NOT_ALLOW, whoever asks.
 */
export const STAGES_OF_ACT: Readonly<Record<string, readonly Stage[]>> = {
  'Mutation.writeSection': ['DRAFT', 'RETURNED'],
  'Mutation.chooseRecommendingUnit': ['DRAFT', 'INTERNAL_NOTICE'],
  'Mutation.declare': ['DRAFT', 'INTERNAL_NOTICE', 'RETURNED'],
  'Mutation.publishInternalNotice': ['DRAFT'],
  'Mutation.recordInternalObjection': ['INTERNAL_NOTICE'],
  'Mutation.settleInternalObjection': ['INTERNAL_NOTICE'],
  'Mutation.reviseDraft': ['INTERNAL_NOTICE'],
  'Mutation.submitApplication': ['INTERNAL_NOTICE'],
  'Mutation.resubmitApplication': ['RETURNED'],
  'Mutation.withdrawApplication': [
    'DRAFT', 'INTERNAL_NOTICE', 'UNDER_RECOMMENDATION', 'RECOMMENDATION_NOTICE', 'QUALIFICATION', 'ACCEPTANCE_NOTICE', 'MATERIAL_REVIEW', 'PRESENTATION', 'SITE_REVIEW', 'DELIBERATION', 'RETURNED',
  ],
  'Mutation.recordCheck': ['UNDER_RECOMMENDATION'],
  'Mutation.transferApplication': ['UNDER_RECOMMENDATION'],
  'Mutation.publishRecommendationNotice': ['UNDER_RECOMMENDATION'],
  'Mutation.prepareOpinion': ['UNDER_RECOMMENDATION', 'RECOMMENDATION_NOTICE'],
  'Mutation.issueRecommendation': ['RECOMMENDATION_NOTICE'],
  'Mutation.declineRecommendation': ['UNDER_RECOMMENDATION', 'RECOMMENDATION_NOTICE'],
  'Mutation.returnForCorrection': ['UNDER_RECOMMENDATION', 'QUALIFICATION'],
  'Mutation.consult': ['QUALIFICATION'],
  'Mutation.recordQualification': ['QUALIFICATION'],
  'Mutation.signQualification': ['QUALIFICATION'],
};

/** Who does it where one act belongs to different people at different stages: the unit returns from its own stage, the Office from its. */
export const ROLES_AT: Readonly<Record<string, Readonly<Partial<Record<Stage, readonly string[]>>>>> = {
  'Mutation.returnForCorrection': { UNDER_RECOMMENDATION: ['RECOMMENDER_HANDLER'], QUALIFICATION: ['OFFICE_CLERK', 'OFFICE_DIRECTOR'] },
};

/** Refusals of the matrix's own input that come before the stage is looked at: nothing to settle, nothing new to do, a day that is over. */
export const BEFORE_STAGE: Readonly<Record<string, string>> = {
  'Mutation.settleInternalObjection': 'NOT_FOUND',
  'Mutation.transferApplication': 'ALREADY_DONE',
  'Mutation.signQualification': 'ALREADY_DONE',
  'Mutation.consult': 'INVALID_INPUT',
};
