import type { Instant, PeriodRecord, PlainDate } from '@award/calendar';
import type { NoticeKind } from '@award/regulation';
import { statement } from '@award/subgraph';
import type { Statement } from '@award/subgraph';
import type { Visibility } from '../../application/persistence/visibility.ts';

export interface NoticeRow {
  readonly id: string;
  readonly number: string;
  readonly kind: NoticeKind;
  readonly cycleId: string;
  readonly applicationId: string | null;
  readonly title: string;
  readonly body: string;
  readonly issuer: string;
  readonly publishedAt: Instant;
  readonly period: PeriodRecord;
  readonly mayCloseFrom: PlainDate;
  readonly status: 'RUNNING' | 'CLOSED' | 'STOPPED';
  readonly closedAt: Instant | null;
  readonly contentHash: string;
}

const NOTICE = `n.id, n.number, n.kind, n.cycle_id as "cycleId", n.application_id as "applicationId", n.title, n.body, n.issuer, n.published_at as "publishedAt", n.period,
  n.may_close_from as "mayCloseFrom", n.status, n.closed_at as "closedAt", n.content_hash as "contentHash" from application.public_notice n`;

/** An internal notice belongs to the organization and those who handle its case; every other is public. */
const visible = ({ sql }: Visibility): string => `(n.kind <> 'INTERNAL' or exists (select from application.application a where a.id = n.application_id and ${sql}))`;

/** Notices by id ($3), of those the viewer may see. */
export const noticesByIds = (visibility: Visibility): Statement<NoticeRow> =>
  statement(`notice.by-ids.${visibility.name}`, `select ${NOTICE} where ${visible(visibility)} and n.id = any($3)`);

/** Every notice that a case is named in ($1), the oldest first; for a case that the viewer sees. */
export const noticesOfApplications = statement<NoticeRow & { ofApplication: string }>(
  'notice.of-applications',
  `select e.application_id as "ofApplication", ${NOTICE} join application.notice_entry e on e.notice_id = n.id where e.application_id = any($1) order by n.published_at, n.id`,
);

/** Public notices. $1 kinds or null, $2 programme or null, $3 running or null, $4 and $5 cursor, $6 limit. Newest first. */
export const noticePage = statement<NoticeRow>(
  'notice.page',
  `select ${NOTICE} where n.kind <> 'INTERNAL' and ($1::text[] is null or n.kind = any($1)) and ($2::uuid is null or n.programme_id = $2)
   and ($3::boolean is null or (n.status = 'RUNNING') = $3) and ($4::timestamptz is null or (n.published_at, n.id) < ($4, $5::uuid))
   order by n.published_at desc, n.id desc limit $6`,
);

export interface NoticeEntryRow {
  readonly noticeId: string;
  readonly position: number;
  readonly organizationName: string;
  readonly divisionCode: string;
  readonly industry: string;
  readonly detail: string | null;
  readonly applicationId: string;
}

export const entriesOfNotices = statement<NoticeEntryRow>(
  'notice-entry.of-notices',
  `select notice_id as "noticeId", position, organization_name as "organizationName", division_code as "divisionCode", industry, detail, application_id as "applicationId"
   from application.notice_entry where notice_id = any($1) order by notice_id, position`,
);

export interface InternalObjectionRow {
  readonly id: string;
  readonly applicationId: string;
  readonly raisedAt: Instant;
  readonly text: string;
  readonly settledAt: Instant | null;
  readonly settlement: string | null;
}

export const internalObjectionsOfApplications = statement<InternalObjectionRow>(
  'internal-objection.of-applications',
  `select id, application_id as "applicationId", raised_at as "raisedAt", text, settled_at as "settledAt", settlement from application.internal_objection
   where application_id = any($1) order by raised_at, id`,
);
