import type { Role } from './session/role.ts';

export type Portal = 'applicant' | 'reviewer' | 'admin';

export const PORTALS: readonly Portal[] = ['applicant', 'reviewer', 'admin'];

/** The portal in which each role works; the public has none. */
export const PORTAL_OF: Readonly<Record<Role, Portal | null>> = {
  PUBLIC: null,
  APPLICANT: 'applicant',
  RECOMMENDER_HANDLER: 'reviewer',
  RECOMMENDER_APPROVER: 'reviewer',
  AUTHORITY: 'reviewer',
  EXPERT: 'reviewer',
  LEADING_GROUP_MEMBER: 'reviewer',
  LEADING_GROUP_CHAIR: 'reviewer',
  GOVERNMENT: 'reviewer',
  OFFICE_CLERK: 'admin',
  OFFICE_DIRECTOR: 'admin',
  AUDITOR: 'admin',
  ANALYST: 'admin',
  SYSADMIN: 'admin',
};
