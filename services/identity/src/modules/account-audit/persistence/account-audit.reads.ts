import type { Instant } from '@award/calendar';
import { statement } from '@award/subgraph';

export interface AccountAuditRow {
  readonly id: string;
  readonly at: Instant;
  readonly actor: string;
  readonly actorRole: string;
  readonly action: string;
  readonly subject: string;
  readonly outcome: string;
  readonly note: string | null;
}

/** $1 moment and $2 id of the last row before the page, $3 limit. Newest first. */
export const accountAuditPage = statement<AccountAuditRow>(
  'account-audit.page',
  `select id, at, actor_name as actor, actor_role as "actorRole", action, subject, outcome, note from identity.audit_entry
   where $1::timestamptz is null or (at, id) < ($1, $2::uuid) order by at desc, id desc limit $3`,
);
