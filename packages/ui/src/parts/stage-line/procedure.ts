/** The procedure of Art. 11, stage by stage, as every screen draws it. */
export const PROCEDURE = [
  'DRAFT', 'INTERNAL_NOTICE', 'UNDER_RECOMMENDATION', 'RECOMMENDATION_NOTICE', 'QUALIFICATION', 'ACCEPTANCE_NOTICE', 'MATERIAL_REVIEW',
  'PRESENTATION', 'SITE_REVIEW', 'DELIBERATION', 'AWARD_NOTICE', 'APPROVAL', 'AWARDED',
] as const;

export type ProcedureStage = (typeof PROCEDURE)[number];

export type Stage =
  | ProcedureStage
  | 'RETURNED' | 'WITHDRAWN' | 'NOT_RECOMMENDED' | 'NOT_ACCEPTED' | 'NOT_ADVANCED' | 'NOT_SELECTED' | 'DISQUALIFIED' | 'REVOKED';

/** Where an end that says nothing about its place stands on the line. */
const ENDS_AT: Readonly<Partial<Record<Stage, ProcedureStage>>> = {
  NOT_RECOMMENDED: 'UNDER_RECOMMENDATION',
  NOT_ACCEPTED: 'QUALIFICATION',
  NOT_SELECTED: 'DELIBERATION',
  REVOKED: 'AWARDED',
};

export interface StagePlace {
  /** Index into PROCEDURE, or -1 where the place is not known. */
  readonly index: number;
  /** `ended`: it goes no further; `returned`: it waits beside its stage; `awarded`: the end that all wish for. */
  readonly standing: 'moving' | 'returned' | 'ended' | 'awarded';
}

const isProcedureStage = (stage: Stage): stage is ProcedureStage => (PROCEDURE as readonly string[]).includes(stage);

/** Where on the line a case stands. `at` is the stage that a returned or ended case came from, where it is known. */
export function placeOf(stage: Stage, at?: Stage | null): StagePlace {
  if (stage === 'AWARDED') return { index: PROCEDURE.length - 1, standing: 'awarded' };
  if (isProcedureStage(stage)) return { index: PROCEDURE.indexOf(stage), standing: 'moving' };
  const origin = at ?? ENDS_AT[stage];
  const index = origin !== undefined && isProcedureStage(origin) ? PROCEDURE.indexOf(origin) : -1;
  return { index, standing: stage === 'RETURNED' ? 'returned' : 'ended' };
}
