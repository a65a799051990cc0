import type { Relation } from '../relation.ts';
import { ROLE_NAMES } from '../role.ts';
import type { Role } from '../role.ts';

/** The same relation for several roles; rows are spread together from such parts. */
export function each<R extends Role>(roles: readonly R[], relation: Relation): Record<R, Relation> {
  return Object.fromEntries(roles.map((role) => [role, relation])) as Record<R, Relation>;
}

/** What lies open to the public lies open in every acting role: nobody loses it by signing in. */
export const PUBLISHED = each(ROLE_NAMES, 'PUBLISHED');

/** Every role, without a limit: facts about the law and the platform that hold no case content. */
export const EVERYBODY = each(ROLE_NAMES, 'ANY');

/** Everybody who is signed in, about themselves. */
export const SELF = each(ROLE_NAMES.filter((role) => role !== 'PUBLIC'), 'SELF');

/** Clerk and director of the Office, over their programme (Art. 7). */
export const OFFICE = each(['OFFICE_CLERK', 'OFFICE_DIRECTOR'], 'PROGRAMME');

/** What the clerk prepares. */
export const CLERK = each(['OFFICE_CLERK'], 'PROGRAMME');

/** What the director signs; where someone prepared it, the command demands another person. */
export const DIRECTOR = each(['OFFICE_DIRECTOR'], 'PROGRAMME');

/** Discipline inspection reads, and has a row in no mutation. */
export const AUDITOR = each(['AUDITOR'], 'PROGRAMME');

/** Statistics: sums only. */
export const ANALYST = each(['ANALYST'], 'AGGREGATE');

/** Handler and approver of a recommending unit, over what was handed to it (Art. 8). */
export const UNIT = each(['RECOMMENDER_HANDLER', 'RECOMMENDER_APPROVER'], 'OWN_UNIT');

/** What the unit's handler prepares. */
export const HANDLER = each(['RECOMMENDER_HANDLER'], 'OWN_UNIT');

/** What the unit's approver signs. */
export const APPROVER = each(['RECOMMENDER_APPROVER'], 'OWN_UNIT');

/** A department that was consulted (Art. 11(4)). */
export const AUTHORITY = each(['AUTHORITY'], 'OWN_AUTHORITY');

/** The applicant as any member of its organization. */
export const MEMBER = each(['APPLICANT'], 'OWN_ORGANIZATION_MEMBER');

/** The applicant as owner or editor. */
export const EDITOR = each(['APPLICANT'], 'ORGANIZATION_EDITOR');

/** The applicant as owner: what binds the organization. */
export const OWNER = each(['APPLICANT'], 'ORGANIZATION_OWNER');

/** An expert with a seat on the case (Art. 11(5)–(7)). */
export const EXPERT = each(['EXPERT'], 'ASSIGNED');

/** Members and chair of the leading group, over the lists put before them (Art. 6, 11(8)). */
export const LEADING_GROUP = each(['LEADING_GROUP_MEMBER', 'LEADING_GROUP_CHAIR'], 'LISTED');

/** The chair of the leading group. */
export const CHAIR = each(['LEADING_GROUP_CHAIR'], 'PROGRAMME');

/** The prefecture government, over the list submitted for approval (Art. 11(9)). */
export const GOVERNMENT = each(['GOVERNMENT'], 'LISTED');
