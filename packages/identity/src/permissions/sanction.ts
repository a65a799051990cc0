import type { PermissionTable } from '../relation.ts';
import { ANALYST, APPROVER, AUDITOR, CLERK, DIRECTOR, EDITOR, GOVERNMENT, HANDLER, LEADING_GROUP, MEMBER, OFFICE, PUBLISHED, UNIT, each } from './rows.ts';

/**
 * Anyone may object or report misuse (Art. 12, 18), signed in or not. In the acting roles that change nothing
 * (auditor, analyst) or touch no case (sysadmin) a person does so as the public.
 */
const ANYONE = each(
  ['PUBLIC', 'APPLICANT', 'RECOMMENDER_HANDLER', 'RECOMMENDER_APPROVER', 'AUTHORITY', 'EXPERT', 'OFFICE_CLERK', 'OFFICE_DIRECTOR',
    'LEADING_GROUP_MEMBER', 'LEADING_GROUP_CHAIR', 'GOVERNMENT'], 'ANY');

/** Whoever holds the receipt number and its secret, in whatever role. */
const RECEIPT = each(Object.keys(ANYONE) as (keyof typeof ANYONE)[], 'RECEIPT');

/** Objections without their objectors: who investigates, determines, inspects. */
const OBJECTION_READERS = { ...UNIT, ...OFFICE, ...AUDITOR };

/** An award under supervision: the winner, its unit, the Office, the auditor (R20–R22). */
const SUPERVISION_READERS = { ...MEMBER, ...UNIT, ...OFFICE, ...AUDITOR };

/** Permissions of the sanction subgraph, from the role table of domain.md. */
export const sanctionPermissions = {
  // Objections (R15–R18)
  'Mutation.fileObjection': ANYONE,
  'Mutation.completeObjection': RECEIPT,
  'Mutation.withdrawObjection': RECEIPT,
  'Query.followObjection': RECEIPT,
  'Mutation.leaveLead': ANYONE,
  'Query.leads': { ...OFFICE, ...AUDITOR },
  'Query.objections': OBJECTION_READERS,
  'Query.objection': OBJECTION_READERS,
  'Entity.Objection': OBJECTION_READERS,
  // Crown jewel: neither the auditor nor the unit that investigates learns who objected.
  'Field.Objection.objector': OFFICE,
  'Mutation.forwardObjection': CLERK,
  'Mutation.reportInvestigation': HANDLER,
  'Mutation.approveInvestigation': APPROVER,
  'Mutation.proposeDetermination': CLERK,
  'Mutation.signDetermination': DIRECTOR,
  'Query.objectionStatistics': { ...OFFICE, ...AUDITOR, ...ANALYST },

  // Supervision, duties, use of the honour (R20–R22)
  'Query.supervisions': SUPERVISION_READERS,
  'Query.supervision': SUPERVISION_READERS,
  'Entity.Supervision': SUPERVISION_READERS,
  'Mutation.planDuty': { ...EDITOR, ...UNIT, ...OFFICE },
  'Mutation.recordDuty': EDITOR,
  'Mutation.superviseDuty': UNIT,
  'Mutation.reportMisuse': ANYONE,
  'Query.misuseReports': { ...OFFICE, ...AUDITOR },
  'Mutation.orderCorrection': DIRECTOR,
  'Mutation.settleMisuse': OFFICE,
  'Mutation.recordIncident': { ...CLERK, ...HANDLER },

  // Sanctions and their public register (R19, R20)
  'Query.sanctions': { ...OFFICE, ...AUDITOR },
  'Query.sanctionRegister': PUBLISHED,
  'Entity.Sanction': { ...PUBLISHED, ...OFFICE, ...AUDITOR },
  'Mutation.proposeSanction': CLERK,
  'Mutation.signSanction': DIRECTOR,
  'Mutation.recordRecall': OFFICE,

  // What the sanction subgraph adds to others' entities, which are guarded by their own rows.
  'Field.Application.pendingObjections': { ...UNIT, ...OFFICE, ...LEADING_GROUP, ...GOVERNMENT, ...AUDITOR },
  'Field.Application.objections': OBJECTION_READERS,
  'Field.Organization.bars': { ...MEMBER, ...UNIT, ...OFFICE, ...AUDITOR },
  'Field.Organization.sanctions': { ...PUBLISHED, ...MEMBER, ...UNIT, ...OFFICE, ...AUDITOR },
  'Field.Award.supervision': SUPERVISION_READERS,
} satisfies PermissionTable;
