import { ROLE_NAMES } from '@award/identity';
import type { Role } from '@award/identity';

/** Who may ask at all, and the sentence of the domain that it follows from. Written by hand, never from the code. */
export interface ExpectedRow {
  readonly roles: readonly Role[];
  readonly because: string;
}

export type ExpectedTable = Readonly<Record<string, ExpectedRow>>;

export const row = (because: string, ...roles: readonly (Role | readonly Role[])[]): ExpectedRow => ({ because, roles: roles.flat() as Role[] });

export const EVERYBODY: readonly Role[] = ROLE_NAMES;
/** Whoever signed in. */
export const PEOPLE: readonly Role[] = ROLE_NAMES.filter((role) => role !== 'PUBLIC');
export const UNIT: readonly Role[] = ['RECOMMENDER_HANDLER', 'RECOMMENDER_APPROVER'];
export const OFFICE: readonly Role[] = ['OFFICE_CLERK', 'OFFICE_DIRECTOR'];
export const LEADERS: readonly Role[] = ['LEADING_GROUP_MEMBER', 'LEADING_GROUP_CHAIR'];
/**
 * Those before whom a case comes, each within a relation of its own. The authority sees nothing but its consultations,
 * the analyst only aggregates, the system administrator no case at all.
 */
export const CASE_READERS: readonly Role[] = ['APPLICANT', ...UNIT, 'EXPERT', ...OFFICE, ...LEADERS, 'GOVERNMENT', 'AUDITOR'];
/** The auditor changes nothing; the analyst, who may be a machine, reads aggregates only. */
export const ACTING_PEOPLE: readonly Role[] = PEOPLE.filter((role) => role !== 'AUDITOR' && role !== 'ANALYST');
/** Anyone who acts on cases; the system administrator has no part in any. */
export const ANYONE_ACTING: readonly Role[] = ['PUBLIC', ...ACTING_PEOPLE.filter((role) => role !== 'SYSADMIN')];
