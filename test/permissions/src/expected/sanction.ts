import { ANYONE_ACTING, EVERYBODY, LEADERS, OFFICE, UNIT, row } from './row.ts';
import type { ExpectedTable } from './row.ts';

const HANDLED = "R16: the Office, the accused's unit; the auditor reads everything but the objector's identity";
const ANYONE = 'R15: anyone may object; the auditor changes nothing, the analyst reads aggregates, the sysadmin has no part in a case';
const PUBLIC_REGISTER = 'the public reads the public sanction register';
const SIGNS = 'a director other than the preparing clerk signs what has legal effect';
const RUNS = 'the Office runs everything day to day (Art. 7)';
const DUTIES = 'R22: planned, held and recorded by the winner; organized and supervised by departments';

export const sanctionExpected: ExpectedTable = {
  'Query.objections': row(HANDLED, UNIT, OFFICE, 'AUDITOR'),
  'Query.objection': row(HANDLED, UNIT, OFFICE, 'AUDITOR'),
  'Query.followObjection': row('R16: the objector is told, by the receipt and its secret', ANYONE_ACTING),
  'Query.leads': row('I-7: the Office may pursue it', OFFICE, 'AUDITOR'),
  'Query.objectionStatistics': row('the analyst reads aggregates; so do those who see all of it', 'ANALYST', OFFICE, 'AUDITOR'),
  'Query.sanctions': row(RUNS, OFFICE, 'AUDITOR'),
  'Query.sanctionRegister': row(PUBLIC_REGISTER, EVERYBODY),
  'Query.supervisions': row(DUTIES, 'APPLICANT', UNIT, OFFICE, 'AUDITOR'),
  'Query.supervision': row(DUTIES, 'APPLICANT', UNIT, OFFICE, 'AUDITOR'),
  'Query.misuseReports': row('R21: handled to an end', OFFICE, 'AUDITOR'),

  'Mutation.fileObjection': row(ANYONE, ANYONE_ACTING),
  'Mutation.completeObjection': row(ANYONE, ANYONE_ACTING),
  'Mutation.withdrawObjection': row(ANYONE, ANYONE_ACTING),
  'Mutation.leaveLead': row(`I-7; ${ANYONE}`, ANYONE_ACTING),
  'Mutation.forwardObjection': row('R16: the Office forwards; the clerk runs, the director signs', 'OFFICE_CLERK'),
  'Mutation.reportInvestigation': row('R16: the unit reports; the handler prepares', 'RECOMMENDER_HANDLER'),
  'Mutation.approveInvestigation': row('R16: the unit reports; a different approver signs', 'RECOMMENDER_APPROVER'),
  'Mutation.proposeDetermination': row(SIGNS, 'OFFICE_CLERK'),
  'Mutation.signDetermination': row(SIGNS, 'OFFICE_DIRECTOR'),
  'Mutation.proposeSanction': row(SIGNS, 'OFFICE_CLERK'),
  'Mutation.signSanction': row(SIGNS, 'OFFICE_DIRECTOR'),
  'Mutation.recordRecall': row(RUNS, OFFICE),
  'Mutation.planDuty': row(DUTIES, 'APPLICANT', UNIT, OFFICE),
  'Mutation.recordDuty': row(DUTIES, 'APPLICANT'),
  'Mutation.superviseDuty': row(DUTIES, UNIT),
  'Mutation.recordIncident': row('R20: reported by the unit that supervises, recorded by the clerk', 'RECOMMENDER_HANDLER', 'OFFICE_CLERK'),
  'Mutation.reportMisuse': row('R21: reports of misuse come from anyone', ANYONE_ACTING),
  'Mutation.orderCorrection': row(`R21; ${SIGNS}`, 'OFFICE_DIRECTOR'),
  'Mutation.settleMisuse': row('R21: handled to an end', OFFICE),

  'Field.Objection.objector': row('the auditor reads everything but objectors’ identities; only the Office knows them', OFFICE),
  'Field.Application.pendingObjections': row('I-5: no approval while one is pending, so those who decide are told that there is one', UNIT, OFFICE, LEADERS, 'GOVERNMENT', 'AUDITOR'),
  'Field.Application.objections': row(HANDLED, UNIT, OFFICE, 'AUDITOR'),
  'Field.Organization.bars': row('R5: checked by unit and Office, known to the organization', 'APPLICANT', UNIT, OFFICE, 'AUDITOR'),
  'Field.Organization.sanctions': row(PUBLIC_REGISTER, EVERYBODY),
  'Field.Award.supervision': row(DUTIES, 'APPLICANT', UNIT, OFFICE, 'AUDITOR'),

  'Entity.Objection': row(HANDLED, UNIT, OFFICE, 'AUDITOR'),
  'Entity.Sanction': row(PUBLIC_REGISTER, EVERYBODY),
  'Entity.Supervision': row(DUTIES, 'APPLICANT', UNIT, OFFICE, 'AUDITOR'),
};
