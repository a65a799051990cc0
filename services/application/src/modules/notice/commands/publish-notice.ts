import { noticePeriod } from '@award/calendar';
import type { NoticePeriod } from '@award/calendar';
import type { ApplicationId, CycleId, OrganizationId, PersonId, ProgrammeId, PublicNoticeId } from '@award/identity';
import type { NoticeKind, Ruleset } from '@award/regulation';
import type { CommandTransaction } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import { noticeNumber } from '../domain/notice-number.ts';
import { sealNotice } from '../domain/notice-content.ts';
import type { NamedOrganization } from '../domain/notice-content.ts';
import { NoticeEntryEntity, PublicNoticeEntity } from '../persistence/public-notice.entity.ts';
import type { PublicNotice } from '../persistence/public-notice.entity.ts';
import { nextNoticeOrdinal } from '../persistence/notice.repository.ts';

/** A notice as the command that publishes it words it. `applicationId` for the notice of one case, null for a list. */
export interface NoticeDraft {
  readonly kind: NoticeKind;
  readonly programmeId: ProgrammeId;
  readonly cycleId: CycleId;
  readonly applicationId: ApplicationId | null;
  readonly title: string;
  readonly body: string;
  readonly issuer: string;
  readonly place?: string | null;
  readonly entries: readonly NamedOrganization[];
}

/**
 * Publishes a notice inside the command's transaction: numbered without gaps, sealed, its clock counted by the cycle's
 * pinned ruleset (Art. 11, I-2). The command itself moves the cases and writes their timelines.
 * @returns the notice, to be flushed with the transaction, and its counted period
 */
export async function publishNotice(tx: CommandTransaction, draft: NoticeDraft, ruleset: Ruleset): Promise<{ notice: PublicNotice; period: NoticePeriod }> {
  const period = noticePeriod(tx.today, ruleset.noticeWorkingDays, tx.calendar);
  const { days: _days, mayCloseOn, ...record } = period;
  const year = Number(tx.today.slice(0, 4));
  const number = noticeNumber(draft.kind, year, await nextNoticeOrdinal(tx, draft.programmeId, draft.kind, year));
  const words = { number, kind: draft.kind, title: draft.title, body: draft.body, issuer: draft.issuer, place: draft.place ?? null, publishedAt: tx.now };
  const { content, hash } = sealNotice({ ...words, period, entries: draft.entries });
  const notice = tx.em.create(PublicNoticeEntity, {
    ...words,
    id: uuidv7() as PublicNoticeId,
    programmeId: draft.programmeId,
    cycleId: draft.cycleId,
    applicationId: draft.applicationId,
    publishedBy: tx.viewer.personId as PersonId,
    publishedByName: tx.viewer.name,
    period: record,
    endsAt: period.endsAt,
    mayCloseFrom: mayCloseOn,
    provisional: period.provisional,
    status: 'RUNNING',
    closedAt: null,
    sealedContent: content,
    contentHash: hash,
  });
  tx.em.persist(notice);
  draft.entries.forEach((entry, index) =>
    tx.em.persist(
      tx.em.create(NoticeEntryEntity, {
        noticeId: notice.id,
        position: index + 1,
        applicationId: entry.applicationId as ApplicationId,
        organizationId: entry.organizationId as OrganizationId,
        organizationName: entry.organizationName,
        divisionCode: entry.divisionCode,
        industry: entry.industry,
        detail: entry.detail ?? null,
      }),
    ),
  );
  return { notice, period };
}
