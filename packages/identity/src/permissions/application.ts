import type { PermissionTable } from '../relation.ts';
import {
  ANALYST, APPROVER, AUDITOR, AUTHORITY, CHAIR, CLERK, DIRECTOR, EDITOR, EVERYBODY, EXPERT, GOVERNMENT, HANDLER,
  LEADING_GROUP, MEMBER, OFFICE, OWNER, PUBLISHED, SELF, UNIT, each,
} from './rows.ts';

/** A case and the organization behind it, for everybody who has to do with it. */
const CASE_READERS = { ...MEMBER, ...UNIT, ...EXPERT, ...OFFICE, ...LEADING_GROUP, ...GOVERNMENT, ...AUDITOR };

/** Published to all; unpublished ones to those who prepare, decide or inspect. */
const PREPARED_BY_OFFICE = {
  ...PUBLISHED, ...OFFICE, ...AUDITOR, ...each(['LEADING_GROUP_MEMBER', 'LEADING_GROUP_CHAIR', 'GOVERNMENT'], 'PROGRAMME'),
};

/** Permissions of the application subgraph, from the role table of domain.md. */
export const applicationPermissions = {
  // The law and the platform: no case content.
  'Query.programmes': EVERYBODY,
  'Query.programme': EVERYBODY,
  'Entity.Programme': EVERYBODY,
  'Query.ruleCatalogue': EVERYBODY,
  'Query.lifecycle': EVERYBODY,
  'Query.articles': EVERYBODY,
  'Query.countDays': EVERYBODY,
  'Query.demoClock': EVERYBODY,
  'Query.recommendingUnits': EVERYBODY,
  'Entity.RecommendingUnit': EVERYBODY,
  'Query.authorities': { ...OFFICE, ...AUDITOR, SYSADMIN: 'ANY' },

  // Cycle, call, criteria, rules (R1, R3, R4, R25)
  'Query.cycle': PREPARED_BY_OFFICE,
  'Query.cycles': PREPARED_BY_OFFICE,
  'Entity.Cycle': PREPARED_BY_OFFICE,
  'Query.currentCalls': PUBLISHED,
  'Query.criteriaSet': PREPARED_BY_OFFICE,
  'Query.criteriaSets': PREPARED_BY_OFFICE,
  'Entity.CriteriaSet': PREPARED_BY_OFFICE,
  'Mutation.openProgramme': { SYSADMIN: 'ANY' },
  'Mutation.planCycle': OFFICE,
  'Mutation.registerRecommendingUnit': OFFICE,
  'Mutation.registerAuthority': OFFICE,
  'Mutation.draftCriteriaSet': OFFICE,
  'Mutation.proposeCriteriaSet': OFFICE,
  'Mutation.adoptCriteriaSet': DIRECTOR,
  'Mutation.approveCriteriaSet': CHAIR,
  'Mutation.assignCriteria': OFFICE,
  'Mutation.publishCall': DIRECTOR,
  'Mutation.adoptRuleset': DIRECTOR,
  'Mutation.importCalendarYear': DIRECTOR,
  'Mutation.moveDemoClock': { OFFICE_DIRECTOR: 'ANY', SYSADMIN: 'ANY' },

  // Organizations and their members (R2, R5)
  'Query.myOrganizations': { APPLICANT: 'SELF' },
  'Query.organization': CASE_READERS,
  'Query.organizations': { ...UNIT, ...OFFICE, ...AUDITOR },
  'Entity.Organization': { ...PUBLISHED, ...CASE_READERS },
  'Query.eligibilityPreCheck': { ...MEMBER, ...UNIT, ...OFFICE, ...AUDITOR },
  'Mutation.registerOrganization': { APPLICANT: 'SELF' },
  'Mutation.inviteMember': OWNER,
  'Mutation.removeMember': OWNER,
  'Mutation.handOverOwnership': OWNER,
  'Mutation.recordOrganizationFact': CLERK,

  // The case (R7, R8)
  'Query.application': CASE_READERS,
  'Query.applications': CASE_READERS,
  'Entity.Application': CASE_READERS,
  'Subscription.caseChanged': CASE_READERS,
  'Mutation.startApplication': EDITOR,
  'Mutation.writeSection': EDITOR,
  'Mutation.chooseRecommendingUnit': EDITOR,
  // POST /files: a file's bytes do not come through GraphQL.
  'Mutation.attachFile': { ...EDITOR, ...UNIT, ...OFFICE },
  'Mutation.removeAttachment': { ...EDITOR, ...UNIT, ...OFFICE },
  'Mutation.publishInternalNotice': OWNER,
  'Mutation.recordInternalObjection': MEMBER,
  'Mutation.settleInternalObjection': EDITOR,
  'Mutation.reviseDraft': OWNER,
  'Mutation.declare': OWNER,
  'Mutation.submitApplication': OWNER,
  'Mutation.withdrawApplication': OWNER,
  'Mutation.resubmitApplication': OWNER,

  // Recommendation (R9, R10): the handler prepares, another person approves.
  'Mutation.recordCheck': HANDLER,
  'Mutation.returnForCorrection': { ...HANDLER, ...OFFICE },
  'Mutation.publishRecommendationNotice': APPROVER,
  'Mutation.prepareOpinion': HANDLER,
  'Mutation.issueRecommendation': APPROVER,
  'Mutation.declineRecommendation': APPROVER,
  'Mutation.transferApplication': { ...APPROVER, ...OFFICE },

  // Qualification (R11)
  'Mutation.recordQualification': CLERK,
  'Mutation.signQualification': DIRECTOR,
  'Mutation.consult': CLERK,
  'Query.consultation': { ...AUTHORITY, ...OFFICE, ...AUDITOR },
  'Query.consultations': { ...AUTHORITY, ...OFFICE, ...AUDITOR },
  'Mutation.answerConsultation': AUTHORITY,
  'Mutation.publishAcceptanceNotice': DIRECTOR,
  'Mutation.closeAcceptanceNotice': DIRECTOR,

  // Notices, awards, approval (R13, R14)
  'Query.notices': PUBLISHED,
  'Query.notice': { ...PUBLISHED, ...CASE_READERS },
  'Entity.PublicNotice': { ...PUBLISHED, ...CASE_READERS },
  'Query.honourRoll': PUBLISHED,
  'Query.certificate': PUBLISHED,
  'Entity.Award': { ...PUBLISHED, ...CASE_READERS },
  'Mutation.publishAwardNotice': DIRECTOR,
  'Mutation.submitForApproval': DIRECTOR,
  'Mutation.approveAwards': { GOVERNMENT: 'PROGRAMME' },
  'Mutation.publishCommendation': DIRECTOR,

  // Budget and cultivation (R2, R6)
  'Query.budget': { ...OFFICE, ...AUDITOR },
  'Mutation.recordAppropriation': OFFICE,
  'Mutation.recordExpenditure': OFFICE,
  'Query.promisingOrganizations': { ...OFFICE, ...AUDITOR },
  'Mutation.listPromisingOrganization': OFFICE,
  'Mutation.recordTrainingSession': OFFICE,
  'Mutation.takeSelfAssessment': { ...EDITOR, ...OFFICE },

  // Board, audit, notifications
  'Query.statistics': { ...OFFICE, ...AUDITOR, ...ANALYST, ...each(['LEADING_GROUP_MEMBER', 'LEADING_GROUP_CHAIR', 'GOVERNMENT'], 'PROGRAMME') },
  'Query.auditTrail': AUDITOR,
  'Query.notifications': SELF,
  'Mutation.readNotification': each(
    ['APPLICANT', 'RECOMMENDER_HANDLER', 'RECOMMENDER_APPROVER', 'AUTHORITY', 'EXPERT', 'OFFICE_CLERK', 'OFFICE_DIRECTOR',
      'LEADING_GROUP_MEMBER', 'LEADING_GROUP_CHAIR', 'GOVERNMENT', 'SYSADMIN'], 'SELF'),
} satisfies PermissionTable;
