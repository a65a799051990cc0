import type { Role } from './role.ts';

/**
 * How the viewer must stand to a thing for the permission to hold, with its meaning.
 * Reads turn the word into an SQL predicate, commands into a check after loading.
 */
export const RELATIONS = {
  ANY: 'every one, in every programme and state',
  PUBLISHED: 'only what has been published to the public, and its public fields',
  RECEIPT: 'only with the receipt number and its secret that were given out at filing',
  SELF: "the person's own record",
  OWN_ORGANIZATION_MEMBER: 'an organization of which the person is owner, editor or viewer, and its cases',
  ORGANIZATION_EDITOR: 'an organization of which the person is owner or editor',
  ORGANIZATION_OWNER: 'an organization of which the person is owner',
  OWN_UNIT: "what was handed to the viewer's recommending unit (scopeId)",
  OWN_AUTHORITY: "what was put to the viewer's authority (scopeId)",
  ASSIGNED: 'a case of a panel in which the person has a seat, and from which the person is not recused',
  LISTED: 'a case on a list before the leading group or the government, from which the person is not recused',
  PROGRAMME: "everything in the viewer's programme (programmeId)",
  AGGREGATE: "counts and sums over the viewer's programme; no name, no single case",
} as const;

export type Relation = keyof typeof RELATIONS;

/** Roles that may, each with the relation it needs. A role that is not named may not. */
export type PermissionRow = Readonly<Partial<Record<Role, Relation>>>;

/** Where a permission applies: a root field, a type resolved by reference, or a field guarded for itself. */
export type PermissionName =
  | `Query.${string}`
  | `Mutation.${string}`
  | `Subscription.${string}`
  | `Entity.${string}`
  | `Field.${string}.${string}`;

export type PermissionTable = Readonly<Record<PermissionName, PermissionRow>>;
