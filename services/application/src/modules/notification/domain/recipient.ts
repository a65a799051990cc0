/** Who can be told; for the check of the database. */
export const AUDIENCES = ['ORGANIZATION', 'UNIT', 'AUTHORITY', 'OFFICE', 'LEADING_GROUP', 'GOVERNMENT'] as const;

export type Audience = (typeof AUDIENCES)[number];

/**
 * Whom a notification is for, by how they stand to the matter and not by name: who comes later finds it, who left does
 * not. The id is the organization's, the unit's or the authority's; for the others the programme's.
 */
export interface Recipient {
  readonly audience: Audience;
  readonly id: string;
}
