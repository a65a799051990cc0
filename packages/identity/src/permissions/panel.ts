import type { PermissionTable } from '../relation.ts';
import { AUDITOR, CHAIR, CLERK, DIRECTOR, EXPERT, GOVERNMENT, LEADING_GROUP, MEMBER, OFFICE, each } from './rows.ts';

/** The review stages, for those who run, sit on, decide upon or inspect them. */
const REVIEW_READERS = { ...EXPERT, ...OFFICE, ...AUDITOR };

/** The meeting of the leading group; the auditor sees all but sealed ballots, which nobody can read. */
const DELIBERATION_READERS = {
  ...OFFICE, ...AUDITOR, ...each(['LEADING_GROUP_MEMBER', 'LEADING_GROUP_CHAIR'], 'PROGRAMME'),
};

/** Permissions of the panel subgraph, from the role table of domain.md. */
export const panelPermissions = {
  // Experts, training, conduct (Art. 7(4), R23)
  'Query.experts': { ...OFFICE, ...AUDITOR },
  'Query.expert': { EXPERT: 'SELF', ...OFFICE, ...AUDITOR },
  'Entity.Expert': { EXPERT: 'SELF', ...OFFICE, ...AUDITOR },
  'Query.myExpertRecord': { EXPERT: 'SELF' },
  'Query.undertakingText': { ...each(['EXPERT'], 'ANY'), ...OFFICE, ...AUDITOR, ...each(['LEADING_GROUP_MEMBER', 'LEADING_GROUP_CHAIR'], 'ANY') },
  'Mutation.inviteExpert': CLERK,
  'Mutation.acceptInvitation': { EXPERT: 'SELF' },
  'Mutation.updateMyEmployments': { EXPERT: 'SELF' },
  'Mutation.recordTraining': CLERK,
  'Mutation.signUndertaking': each(['EXPERT', 'OFFICE_CLERK', 'OFFICE_DIRECTOR', 'LEADING_GROUP_MEMBER', 'LEADING_GROUP_CHAIR'], 'SELF'),
  'Mutation.recordConduct': DIRECTOR,
  'Mutation.recordStaffMisconduct': DIRECTOR,

  // Recusal (R24)
  'Query.recusals': { ...each(['RECOMMENDER_HANDLER', 'RECOMMENDER_APPROVER', 'EXPERT', 'LEADING_GROUP_MEMBER', 'LEADING_GROUP_CHAIR', 'GOVERNMENT'], 'SELF'), ...OFFICE, ...AUDITOR },
  'Mutation.declareInterest': each(['RECOMMENDER_HANDLER', 'RECOMMENDER_APPROVER', 'EXPERT', 'OFFICE_CLERK', 'OFFICE_DIRECTOR', 'LEADING_GROUP_MEMBER', 'LEADING_GROUP_CHAIR', 'GOVERNMENT'], 'SELF'),
  'Mutation.decideRecusal': DIRECTOR,

  // Panels, scores, opinions (R12, I-9)
  'Query.panels': REVIEW_READERS,
  'Query.panel': REVIEW_READERS,
  'Entity.Panel': REVIEW_READERS,
  'Query.myAssignments': EXPERT,
  'Query.assignment': REVIEW_READERS,
  'Mutation.formPanel': CLERK,
  'Mutation.assignCases': CLERK,
  'Mutation.reassign': CLERK,
  'Mutation.appointChair': CLERK,
  'Mutation.startPanel': DIRECTOR,
  'Mutation.scoreItem': EXPERT,
  'Mutation.submitScoreSheet': EXPERT,
  'Mutation.holdConsensus': EXPERT,
  'Mutation.draftOpinion': EXPERT,
  'Mutation.signOpinion': EXPERT,
  'Query.presentationSchedule': { ...REVIEW_READERS, ...MEMBER },
  'Mutation.schedulePresentations': CLERK,
  'Mutation.recordQuestion': { ...EXPERT, ...CLERK },
  'Query.siteVisits': { ...REVIEW_READERS, ...MEMBER },
  'Mutation.planSiteVisit': CLERK,
  'Mutation.recordSiteFinding': EXPERT,
  'Mutation.confirmStageList': DIRECTOR,

  // Report, deliberation, ballot (R13, I-6)
  'Query.reviewReport': { ...OFFICE, ...AUDITOR, ...LEADING_GROUP, ...GOVERNMENT },
  'Mutation.draftReviewReport': CLERK,
  'Mutation.submitReviewReport': DIRECTOR,
  'Query.deliberation': DELIBERATION_READERS,
  'Mutation.conveneDeliberation': DIRECTOR,
  'Mutation.recordPresence': OFFICE,
  'Mutation.openBallotRound': CHAIR,
  'Mutation.castBallot': each(['LEADING_GROUP_MEMBER', 'LEADING_GROUP_CHAIR'], 'SELF'),
  'Mutation.closeBallotRound': CHAIR,
  'Mutation.annulBallotRound': CHAIR,
  'Mutation.concludeDeliberation': CHAIR,

  // What the panel subgraph adds to a case. The case itself is guarded by Entity.Application.
  'Field.Application.panelSummary': { ...REVIEW_READERS, ...LEADING_GROUP, ...GOVERNMENT },
  'Field.Application.opinions': { ...REVIEW_READERS, ...LEADING_GROUP, ...GOVERNMENT },
  'Field.Application.feedback': { ...MEMBER, ...OFFICE, ...AUDITOR },
  'Field.Application.recusedPeople': { ...OFFICE, ...AUDITOR },
} satisfies PermissionTable;
