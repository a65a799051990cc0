import type { Role } from '@award/identity';
import { LEADERS, OFFICE, UNIT, row } from './row.ts';
import type { ExpectedTable } from './row.ts';

const REVIEWS = 'experts: training, undertakings, conflict declarations, scores, opinions, presentations, site visits';
const SIGNS = 'a director signs what has legal effect';
const RUNS = 'the Office runs everything day to day (Art. 7)';
const SEEN = 'the Office runs it, the experts sit in it, the auditor reads everything';
const VOTES = 'the leading group deliberates and votes (Art. 11(8))';
const UNDERTAKERS: readonly Role[] = ['EXPERT', ...OFFICE, ...LEADERS];
const DECIDE: readonly Role[] = ['EXPERT', ...OFFICE, ...LEADERS, 'GOVERNMENT', 'AUDITOR'];
const TOLD = 'the applicant answers panels, so it is told when';

export const panelExpected: ExpectedTable = {
  'Query.deliberation': row(VOTES, LEADERS, OFFICE, 'AUDITOR'),
  'Query.experts': row(RUNS, OFFICE, 'AUDITOR'),
  'Query.expert': row(`${RUNS}; an expert's own`, 'EXPERT', OFFICE, 'AUDITOR'),
  'Query.myExpertRecord': row("an expert's own", 'EXPERT'),
  'Query.undertakingText': row('read by those who sign it, and by the auditor', UNDERTAKERS, 'AUDITOR'),
  'Query.myAssignments': row("an expert's own", 'EXPERT'),
  'Query.assignment': row(SEEN, 'EXPERT', OFFICE, 'AUDITOR'),
  'Query.panels': row(SEEN, 'EXPERT', OFFICE, 'AUDITOR'),
  'Query.panel': row(SEEN, 'EXPERT', OFFICE, 'AUDITOR'),
  'Query.presentationSchedule': row(TOLD, 'APPLICANT', 'EXPERT', OFFICE, 'AUDITOR'),
  'Query.recusals': row('R24: declared by the person, decided by the Office', UNIT, 'EXPERT', LEADERS, 'GOVERNMENT', OFFICE, 'AUDITOR'),
  'Query.reviewReport': row('R13: the Office writes, the leading group deliberates on it, the government approves', OFFICE, LEADERS, 'GOVERNMENT', 'AUDITOR'),
  'Query.siteVisits': row(TOLD, 'APPLICANT', 'EXPERT', OFFICE, 'AUDITOR'),

  'Mutation.confirmStageList': row(SIGNS, 'OFFICE_DIRECTOR'),
  'Mutation.annulBallotRound': row(VOTES, 'LEADING_GROUP_CHAIR'),
  'Mutation.castBallot': row(VOTES, LEADERS),
  'Mutation.closeBallotRound': row(VOTES, 'LEADING_GROUP_CHAIR'),
  'Mutation.concludeDeliberation': row(VOTES, 'LEADING_GROUP_CHAIR'),
  'Mutation.conveneDeliberation': row(SIGNS, 'OFFICE_DIRECTOR'),
  'Mutation.openBallotRound': row(VOTES, 'LEADING_GROUP_CHAIR'),
  'Mutation.recordPresence': row(RUNS, OFFICE),
  'Mutation.acceptInvitation': row(REVIEWS, 'EXPERT'),
  'Mutation.inviteExpert': row('the clerk runs and prepares, the director signs', 'OFFICE_CLERK'),
  'Mutation.recordConduct': row('R23: an expert in breach loses the status; a director signs', 'OFFICE_DIRECTOR'),
  'Mutation.recordStaffMisconduct': row('R23; a director signs', 'OFFICE_DIRECTOR'),
  'Mutation.recordTraining': row('the clerk runs and prepares, the director signs', 'OFFICE_CLERK'),
  'Mutation.signUndertaking': row('R24, Art. 22: whoever sees the material keeps its secrets', UNDERTAKERS),
  'Mutation.updateMyEmployments': row(REVIEWS, 'EXPERT'),
  'Mutation.draftOpinion': row(REVIEWS, 'EXPERT'),
  'Mutation.holdConsensus': row(REVIEWS, 'EXPERT'),
  'Mutation.signOpinion': row(REVIEWS, 'EXPERT'),
  'Mutation.appointChair': row('the clerk runs and prepares, the director signs', 'OFFICE_CLERK'),
  'Mutation.assignCases': row('the clerk runs and prepares, the director signs', 'OFFICE_CLERK'),
  'Mutation.formPanel': row('the clerk runs and prepares, the director signs', 'OFFICE_CLERK'),
  'Mutation.reassign': row('the clerk runs and prepares, the director signs', 'OFFICE_CLERK'),
  'Mutation.startPanel': row(SIGNS, 'OFFICE_DIRECTOR'),
  'Mutation.recordQuestion': row('an expert asks, the clerk keeps the record', 'EXPERT', 'OFFICE_CLERK'),
  'Mutation.schedulePresentations': row('the clerk runs and prepares, the director signs', 'OFFICE_CLERK'),
  'Mutation.decideRecusal': row('R24: decided by the Office; a director signs', 'OFFICE_DIRECTOR'),
  'Mutation.declareInterest': row('R24: nobody acts on a matter in which they have an interest; an authority is shown no case', UNIT, 'EXPERT', OFFICE, LEADERS, 'GOVERNMENT'),
  'Mutation.draftReviewReport': row('the clerk runs and prepares, the director signs', 'OFFICE_CLERK'),
  'Mutation.submitReviewReport': row(SIGNS, 'OFFICE_DIRECTOR'),
  'Mutation.scoreItem': row(REVIEWS, 'EXPERT'),
  'Mutation.submitScoreSheet': row(REVIEWS, 'EXPERT'),
  'Mutation.planSiteVisit': row('the clerk runs and prepares, the director signs', 'OFFICE_CLERK'),
  'Mutation.recordSiteFinding': row(REVIEWS, 'EXPERT'),

  'Field.Application.panelSummary': row('seen by those who judge or decide', DECIDE),
  'Field.Application.opinions': row('seen by those who judge or decide', DECIDE),
  'Field.Application.feedback': row('the applicant reads its own outcome', 'APPLICANT', OFFICE, 'AUDITOR'),
  'Field.Application.recusedPeople': row('R24: decided by the Office', OFFICE, 'AUDITOR'),

  'Entity.Expert': row(SEEN, 'EXPERT', OFFICE, 'AUDITOR'),
  'Entity.Panel': row(SEEN, 'EXPERT', OFFICE, 'AUDITOR'),
};
