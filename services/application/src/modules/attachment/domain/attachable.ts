import type { ActingRole, Stage } from '@award/regulation';
import type { AttachmentPurpose } from './purpose.ts';

interface Attachable {
  readonly roles: readonly ActingRole[];
  readonly stages: readonly Stage[];
}

const APPLICANT: readonly ActingRole[] = ['APPLICANT'];
const UNIT: readonly ActingRole[] = ['RECOMMENDER_HANDLER', 'RECOMMENDER_APPROVER'];
const OFFICE: readonly ActingRole[] = ['OFFICE_CLERK', 'OFFICE_DIRECTOR'];

/** Who may put a file of which purpose to a case, or take it away, and while it stands where (Art. 11(2)–(4)). */
const ATTACHABLE: Readonly<Record<AttachmentPurpose, readonly Attachable[]>> = {
  EVIDENCE: [{ roles: APPLICANT, stages: ['DRAFT', 'RETURNED'] }],
  NEW_FIELD_PROOF: [{ roles: APPLICANT, stages: ['DRAFT', 'RETURNED'] }],
  // Taken while the notice hangs; what was forgotten can be added when the unit asks for it.
  INTERNAL_NOTICE_PROOF: [{ roles: APPLICANT, stages: ['INTERNAL_NOTICE', 'RETURNED'] }],
  OPINION_DOCUMENT: [{ roles: UNIT, stages: ['UNDER_RECOMMENDATION', 'RECOMMENDATION_NOTICE'] }],
  OTHER: [{ roles: APPLICANT, stages: ['DRAFT', 'RETURNED'] }, { roles: OFFICE, stages: ['QUALIFICATION'] }],
  // Vouchers belong to a cycle's budget, never to a case (Art. 3).
  VOUCHER: [],
};

/** Whether somebody in that role may change the files of that purpose while the case stands there. */
export const mayAttach = (purpose: AttachmentPurpose, role: string, stage: Stage): boolean =>
  ATTACHABLE[purpose].some(({ roles, stages }) => (roles as readonly string[]).includes(role) && stages.includes(stage));

/** Whether such a file is part of what is declared and shown in the internal notice. */
export const isMaterial = (purpose: AttachmentPurpose): boolean => purpose === 'EVIDENCE' || purpose === 'NEW_FIELD_PROOF' || purpose === 'OTHER';
