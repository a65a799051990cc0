import type { Instant } from '@award/calendar';
import { statement } from '@award/subgraph';

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly login: string;
  readonly active: boolean;
  readonly createdAt: Instant;
  readonly lastSignInAt: Instant | null;
}

/** A person from elsewhere is known by the subject that the other provider gave. */
const PERSON = `p.id, p.name, p.active, p.created_at as "createdAt", p.last_sign_in_at as "lastSignInAt",
    coalesce(a.login, (select e.subject from identity.external_identity e where e.person_id = p.id order by e.linked_at limit 1), '') as login
  from identity.person p left join identity.local_account a on a.person_id = p.id`;

/** $1 the only person who may be seen, or null for all; $2 ids. */
export const personsByIds = statement<PersonRow>('person.by-ids', `select ${PERSON} where ($1::uuid is null or p.id = $1) and p.id = any($2)`);

/** $1 pattern of name or login, or null; $2 id of the last row before the page; $3 limit. Newest first. */
export const personPage = statement<PersonRow>(
  'person.page',
  `select ${PERSON} where ($1::text is null or p.name ilike $1 or a.login ilike $1) and ($2::uuid is null or p.id < $2) order by p.id desc limit $3`,
);

/** A search text as a pattern that means itself. */
export const patternOf = (search: string | null | undefined): string | null => {
  const text = search?.trim() ?? '';
  return text === '' ? null : `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
};
