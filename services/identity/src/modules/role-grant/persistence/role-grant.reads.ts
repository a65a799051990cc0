import type { Instant, PlainDate } from '@award/calendar';
import { statement } from '@award/subgraph';

export interface RoleGrantRow {
  readonly id: string;
  readonly personId: string;
  readonly role: string;
  readonly programmeId: string | null;
  readonly scopeId: string | null;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly grantedBy: string;
  readonly endedAt: Instant | null;
}

const GRANT = `g.id, g.person_id as "personId", g.role, g.programme_id as "programmeId", g.scope_id as "scopeId",
    g.valid_from as "from", g.valid_until as "until", g.granted_by_name as "grantedBy", g.ended_at as "endedAt"
  from identity.role_grant g`;

/** $1 persons. Running ones first, then the newest. */
export const grantsByPersons = statement<RoleGrantRow>('grant.by-persons', `select ${GRANT} where g.person_id = any($1) order by g.ended_at is not null, g.id desc`);

/** $1 role or null, $2 programme or null, $3 id of the last row before the page, $4 limit. Running ones, newest first. */
export const runningGrantPage = statement<RoleGrantRow>(
  'grant.page',
  `select ${GRANT} where g.ended_at is null and ($1::text is null or g.role = $1) and ($2::uuid is null or g.programme_id = $2)
     and ($3::uuid is null or g.id < $3) order by g.id desc limit $4`,
);
