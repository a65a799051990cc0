import type { Instant } from '@award/calendar';
import type { Role, Viewer } from '@award/identity';
import { statement } from '@award/subgraph';
import type { Statement } from '@award/subgraph';
import type { Audience } from '../domain/recipient.ts';

export interface NotificationRow {
  readonly id: string;
  readonly at: Instant;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly link: string;
  readonly readAt: Instant | null;
}

/** Which audience an acting role belongs to; the others are told nothing by this service. */
const AUDIENCE: Partial<Record<Role, Audience>> = {
  APPLICANT: 'ORGANIZATION', RECOMMENDER_HANDLER: 'UNIT', RECOMMENDER_APPROVER: 'UNIT', AUTHORITY: 'AUTHORITY', OFFICE_CLERK: 'OFFICE', OFFICE_DIRECTOR: 'OFFICE',
  LEADING_GROUP_MEMBER: 'LEADING_GROUP', LEADING_GROUP_CHAIR: 'LEADING_GROUP', GOVERNMENT: 'GOVERNMENT',
};

/** How a viewer's audience is found: an applicant's by membership, everybody else's by the grant. */
export type AudienceOf = 'member' | 'grant';

/** The viewer's audience: `$1` the person, `$2` the audience, `$3` its id (null for an applicant). */
export function ownAudience(viewer: Viewer): { of: AudienceOf; values: [string | null, string | null, string | null] } {
  const audience = AUDIENCE[viewer.role] ?? null;
  if (viewer.role === 'APPLICANT') return { of: 'member', values: [viewer.personId, audience, null] };
  return { of: 'grant', values: [viewer.personId, audience, viewer.scopeId ?? viewer.programmeId] };
}

const IDS: Readonly<Record<AudienceOf, string>> = {
  member: 'n.audience_id in (select m.organization_id from application.organization_member m where m.person_id = $1::uuid and $3::text is null)',
  grant: 'n.audience_id = $3::uuid',
};

const NOTIFICATION = (of: AudienceOf): string => `select n.id, n.at, n.title_zh as "titleZh", n.title_en as "titleEn", n.link, r.read_at as "readAt" from application.notification n
  left join application.notification_read r on r.notification_id = n.id and r.person_id = $1::uuid
  where n.audience = $2 and ${IDS[of]}
    and not exists (select from application.case_recusal x where x.application_id = n.application_id and x.person_id = $1::uuid)`;

/** $4 ids. */
export const notificationsByIds = (of: AudienceOf): Statement<NotificationRow> => statement(`notification.by-ids.${of}`, `${NOTIFICATION(of)} and n.id = any($4)`);

/** $4 unread only, $5 and $6 cursor, $7 limit; the newest first. */
export const notificationPage = (of: AudienceOf): Statement<NotificationRow> =>
  statement(
    `notification.page.${of}`,
    `${NOTIFICATION(of)} and (not $4::boolean or r.read_at is null) and ($5::timestamptz is null or (n.at, n.id) < ($5, $6::uuid)) order by n.at desc, n.id desc limit $7`,
  );
