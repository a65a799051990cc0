import { caseIsElected, caseIsNotElected, capIsKept, inOneListOnly, listIsApproved, listIsNotApproved, objectionsAreDetermined } from '../rules/award.ts';
import { callIsOpen } from '../rules/call.ts';
import { declarationsAreMade, materialIsComplete } from '../rules/declaration.ts';
import { establishedInTerritory, noAdverseRecord, notAwardedLately, notBarred, operatedLongEnough } from '../rules/eligibility.ts';
import { internalNoticeIsEvidenced, internalObjectionsAreSettled, noticeHasRun } from '../rules/notice.ts';
import { reasonIsGiven, secondPersonSigns } from '../rules/procedure.ts';
import { adverseAnswersAreWeighed, authoritiesAreConsulted, qualificationIsPassed, qualificationIsReviewed } from '../rules/qualification.ts';
import { opinionIsPrepared, sixChecksArePassed, unitIsCompetent } from '../rules/recommendation.ts';
import { disqualificationIsDetermined, revocationIsDetermined } from '../rules/revocation.ts';
import { caseIsOffTheList, caseIsOnTheList } from '../rules/stage-list.ts';

/** The rules that guard a transition, by the id under which the table names them. */
export const GUARDS = {
  'call.open': callIsOpen,
  'declaration.material-complete': materialIsComplete,
  'declaration.made': declarationsAreMade,
  'eligibility.territory': establishedInTerritory,
  'eligibility.operation': operatedLongEnough,
  'eligibility.record': noAdverseRecord,
  'eligibility.reapply': notAwardedLately,
  'eligibility.bar': notBarred,
  'notice.elapsed': noticeHasRun,
  'notice.internal-evidence': internalNoticeIsEvidenced,
  'notice.internal-objection': internalObjectionsAreSettled,
  'recommendation.unit': unitIsCompetent,
  'recommendation.six-checks': sixChecksArePassed,
  'recommendation.opinion': opinionIsPrepared,
  'qualification.reviewed': qualificationIsReviewed,
  'qualification.passed': qualificationIsPassed,
  'qualification.consulted': authoritiesAreConsulted,
  'qualification.weighed': adverseAnswersAreWeighed,
  'review.listed': caseIsOnTheList,
  'review.not-listed': caseIsOffTheList,
  'award.elected': caseIsElected,
  'award.not-elected': caseIsNotElected,
  'award.cap': capIsKept,
  'award.one-list': inOneListOnly,
  'award.objections-determined': objectionsAreDetermined,
  'award.approved': listIsApproved,
  'award.not-approved': listIsNotApproved,
  'sanction.disqualification-determined': disqualificationIsDetermined,
  'sanction.revocation-determined': revocationIsDetermined,
  'procedure.second-person': secondPersonSigns,
  'procedure.reason': reasonIsGiven,
} as const;

export type GuardId = keyof typeof GUARDS;
