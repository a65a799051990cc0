/** What kinds of bodies may apply (Art. 2). */
export const ORGANIZATION_KINDS = ['LEGAL_PERSON', 'UNINCORPORATED', 'BRANCH', 'INTERNAL_UNIT', 'DISPATCHED_UNIT'] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

/** By the statistics office's classes; all but LARGE are encouraged (Art. 10), never scored up. */
export const ORGANIZATION_SIZES = ['LARGE', 'MEDIUM', 'SMALL', 'MICRO'] as const;
export type OrganizationSize = (typeof ORGANIZATION_SIZES)[number];

/** What a person may do for an organization: OWNER all, EDITOR write, VIEWER read. */
export const MEMBERSHIPS = ['OWNER', 'EDITOR', 'VIEWER'] as const;
export type Membership = (typeof MEMBERSHIPS)[number];
