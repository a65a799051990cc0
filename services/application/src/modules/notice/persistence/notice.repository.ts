import type { PublicNoticeId } from '@award/identity';
import type { CommandTransaction } from '@award/subgraph';
import { LockMode } from '@mikro-orm/postgresql';
import type { NoticeKind } from '@award/regulation';
import { PublicNoticeEntity } from './public-notice.entity.ts';
import type { PublicNotice } from './public-notice.entity.ts';

/** The next number of a kind in a programme and year; the counter's row is locked until the transaction ends, so that none is left out. */
export async function nextNoticeOrdinal(tx: CommandTransaction, programmeId: string, kind: NoticeKind, year: number): Promise<number> {
  const [row] = await tx.execute<{ last_number: number }>(
    `insert into application.notice_counter as c (programme_id, kind, year, last_number) values ($1, $2, $3, 1)
     on conflict (programme_id, kind, year) do update set last_number = c.last_number + 1 returning last_number`,
    [programmeId, kind, year],
  );
  if (!row) throw new Error('the counter of notices gave no number');
  return row.last_number;
}

/** The notice, locked; null when there is none. */
export async function lockNotice(tx: CommandTransaction, id: string): Promise<PublicNotice | null> {
  return tx.em.findOne(PublicNoticeEntity, { id: id as PublicNoticeId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

/** The newest notice of a kind about one case, or (for lists) about a cycle; locked. */
export async function lockNewestNotice(tx: CommandTransaction, kind: NoticeKind, about: { applicationId: string } | { cycleId: string }): Promise<PublicNotice | null> {
  const where = 'applicationId' in about ? { applicationId: about.applicationId as never } : { cycleId: about.cycleId as never };
  return tx.em.findOne(PublicNoticeEntity, { kind, ...where }, { orderBy: { publishedAt: 'desc', id: 'desc' }, lockMode: LockMode.PESSIMISTIC_WRITE });
}
