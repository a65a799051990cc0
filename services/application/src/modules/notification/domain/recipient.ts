/** Whom a notification is for, by how they stand to the matter and not by name: who comes later finds it, who left does not. */
export type Recipient =
  | { readonly audience: 'PERSON'; readonly id: string }
  | { readonly audience: 'ORGANIZATION'; readonly id: string }
  | { readonly audience: 'UNIT'; readonly id: string }
  | { readonly audience: 'AUTHORITY'; readonly id: string }
  | { readonly audience: 'OFFICE' | 'LEADING_GROUP' | 'GOVERNMENT'; readonly id: string };

export type Audience = Recipient['audience'];

/** The audiences, for the check of the database. */
export const AUDIENCES = ['PERSON', 'ORGANIZATION', 'UNIT', 'AUTHORITY', 'OFFICE', 'LEADING_GROUP', 'GOVERNMENT'] as const satisfies readonly Audience[];
