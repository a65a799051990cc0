import type { PermissionRow, Relation } from '../relation.ts';
import { ROLE_NAMES } from '../role.ts';
import type { Role } from '../role.ts';

function all<R extends Role>(roles: readonly R[], relation: Relation): Record<R, Relation> {
  return Object.fromEntries(roles.map((role) => [role, relation])) as Record<R, Relation>;
}

/** What lies open to the public lies open in every acting role: nobody loses it by signing in. */
export const PUBLISHED: PermissionRow = all(ROLE_NAMES, 'PUBLISHED');

/** Everybody about themselves; the public gets nothing back. */
export const SELF: PermissionRow = all(ROLE_NAMES, 'SELF');

/** Every role, without a limit: facts about the platform that hold no case content. */
export const EVERYBODY: PermissionRow = all(ROLE_NAMES, 'ANY');

/** Clerk and director of the Office, over their programme (Art. 7). */
export const OFFICE = all(['OFFICE_CLERK', 'OFFICE_DIRECTOR'], 'PROGRAMME');

/** Handler and approver of a recommending unit, over what was handed to it (Art. 8). */
export const UNIT = all(['RECOMMENDER_HANDLER', 'RECOMMENDER_APPROVER'], 'OWN_UNIT');

/** Members and chair of the leading group, over the lists put before them (Art. 6). */
export const LEADING_GROUP = all(['LEADING_GROUP_MEMBER', 'LEADING_GROUP_CHAIR'], 'LISTED');
