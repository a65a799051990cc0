import type { Instant } from '@award/calendar';
import { statement } from '@award/subgraph';

export interface AuditRow {
  readonly id: string;
  readonly at: Instant;
  readonly actor: string;
  readonly actorRole: string;
  readonly action: string;
  readonly subject: string;
  readonly outcome: string;
}

/**
 * What was done or refused in a programme ($1), the newest first. An applicant's session belongs to no programme: of
 * applicants' acts those of people who ever wrote for an organization with a case here, less what they did on cases of
 * other programmes (Art. 24). $2 and $3 cursor, $4 limit.
 */
export const auditPage = statement<AuditRow>(
  'audit.page',
  `select e.id, e.at, e.actor_name as actor, e.actor_role as "actorRole", e.action, e.subject, e.outcome from application.audit_entry e
   where (e.programme_id = $1
       or (e.programme_id is null
         and e.actor_id in (select h.person_id from application.organization_editor_history h join application.application a on a.organization_id = h.organization_id where a.programme_id = $1)
         and not exists (select from application.application o where o.programme_id <> $1
           and o.id = case when e.subject ~ '^application [0-9a-f-]{36}$' then substr(e.subject, 13)::uuid end)))
     and ($2::timestamptz is null or (e.at, e.id) < ($2, $3::uuid)) order by e.at desc, e.id desc limit $4`,
);
