/** What a person may do for an organization: OWNER all, EDITOR write, VIEWER read. */
export const MEMBERSHIPS = ['OWNER', 'EDITOR', 'VIEWER'] as const;

export type Membership = (typeof MEMBERSHIPS)[number];
