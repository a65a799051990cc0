import type { Instant } from '@award/calendar';
import { statement } from '@award/subgraph';
import type { Statement } from '@award/subgraph';
import type { Visibility } from '../../application/persistence/visibility.ts';
import type { AttachmentPurpose } from '../domain/purpose.ts';

export interface AttachmentRow {
  readonly id: string;
  readonly applicationId: string | null;
  readonly cycleId: string | null;
  readonly sectionId: string | null;
  readonly name: string;
  readonly purpose: AttachmentPurpose;
  readonly mediaType: string;
  /** a whole number written as text, since it may exceed 32 bits */
  readonly bytes: string;
  readonly sha256: string;
  readonly tradeSecret: boolean;
  readonly uploadedAt: Instant;
  readonly uploadedBy: string;
  /** whether it was taken off its case: then it is no longer given out */
  readonly removed: boolean;
}

const ATTACHMENT = `t.id, t.application_id as "applicationId", t.cycle_id as "cycleId", t.section_id as "sectionId", t.name, t.purpose, t.media_type as "mediaType", t.bytes, t.sha256,
  t.trade_secret as "tradeSecret", t.uploaded_at as "uploadedAt", t.uploaded_by_name as "uploadedBy",
  t.removed_at is not null as removed from application.attachment t`;
/** A trade secret is there only for those who must review it (Art. 22); asked of the settings of `asViewer`. */
const READABLE = `(not t.trade_secret or application.may_read_secret(t.application_id))`;

/** Files of cases that the viewer sees already; run it in `asViewer`. */
export const attachmentsOfApplications = statement<AttachmentRow>(
  'attachment.of-applications',
  `select ${ATTACHMENT} where t.application_id = any($1) and t.removed_at is null and ${READABLE} order by t.application_id, t.uploaded_at, t.id`,
);

/** One file ($3) of a case that the viewer sees, or a voucher of the viewer's programme ($4, or null); run it in `asViewer`. */
export const attachmentsByIds = ({ name, sql }: Visibility): Statement<AttachmentRow> =>
  statement(
    `attachment.by-ids.${name}`,
    `select ${ATTACHMENT} where t.id = any($3) and ${READABLE} and (
       exists (select from application.application a where a.id = t.application_id and ${sql})
       or exists (select from application.cycle c where c.id = t.cycle_id and c.programme_id = $4::uuid))`,
  );

/** Keeps who read a file that is a trade secret, and when. */
export const recordDownload = statement<object>(
  'attachment.record-download',
  `insert into application.attachment_download (attachment_id, person_id, reader_name, reader_role, at) values ($1, $2, $3, $4, $5)`,
);
