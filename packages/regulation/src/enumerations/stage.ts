/** The main line of the procedure (Art. 11), in its order; no case skips one (R12). */
export const MAIN_STAGES = [
  'DRAFT',
  'INTERNAL_NOTICE',
  'UNDER_RECOMMENDATION',
  'RECOMMENDATION_NOTICE',
  'QUALIFICATION',
  'ACCEPTANCE_NOTICE',
  'MATERIAL_REVIEW',
  'PRESENTATION',
  'SITE_REVIEW',
  'DELIBERATION',
  'AWARD_NOTICE',
  'APPROVAL',
  'AWARDED',
] as const;

/** Ends other than AWARDED; REVOKED follows AWARDED only. */
export const END_STAGES = [
  'WITHDRAWN',
  'NOT_RECOMMENDED',
  'NOT_ACCEPTED',
  'NOT_ADVANCED',
  'NOT_SELECTED',
  'DISQUALIFIED',
  'REVOKED',
] as const;

/** Every stage a case can be in. */
export const STAGES = [...MAIN_STAGES, 'RETURNED', ...END_STAGES] as const;

export type MainStage = (typeof MAIN_STAGES)[number];
export type EndStage = (typeof END_STAGES)[number];
export type Stage = (typeof STAGES)[number];

/** The stages from which a case can be returned for correction. */
export type ReturnableStage = 'UNDER_RECOMMENDATION' | 'QUALIFICATION';

/** The stages whose list a case can fail to enter: after the site review every case is deliberated (Art. 11(7), (8)). */
export type SelectiveStage = 'MATERIAL_REVIEW' | 'PRESENTATION';

/** Where the review runs: there a case can be objected to (Art. 12) and disqualified at once (Art. 13). */
export const UNDER_REVIEW: readonly Stage[] = [
  'UNDER_RECOMMENDATION',
  'RECOMMENDATION_NOTICE',
  'RETURNED',
  'QUALIFICATION',
  'ACCEPTANCE_NOTICE',
  'MATERIAL_REVIEW',
  'PRESENTATION',
  'SITE_REVIEW',
  'DELIBERATION',
  'AWARD_NOTICE',
  'APPROVAL',
];

/** Whether a text names a stage. */
export function isStage(name: string): name is Stage {
  return (STAGES as readonly string[]).includes(name);
}
