import { noticePeriod } from '@award/calendar';
import type { CommandTransaction } from '@award/subgraph';
import { LockMode } from '@mikro-orm/postgresql';
import { PublicNoticeEntity } from '../persistence/public-notice.entity.ts';

/**
 * Counts provisional notices again by the calendar as it is known now (I-8), and moves the clock of the case with them.
 * What changed is put into the audit trail.
 */
export async function recountNotices(tx: CommandTransaction): Promise<void> {
  const provisional = await tx.em.find(PublicNoticeEntity, { provisional: true, status: 'RUNNING' }, { lockMode: LockMode.PESSIMISTIC_WRITE, limit: 200 });
  for (const notice of provisional) {
    const { days: _days, mayCloseOn, ...period } = noticePeriod(notice.period.event, notice.period.amount, tx.calendar);
    if (period.provisional && period.endsAt === notice.endsAt && mayCloseOn === notice.mayCloseFrom) continue;
    tx.audit(`notice ${notice.id}`, `counted again: ${notice.period.lastDay} → ${period.lastDay}`);
    await tx.execute(
      `update application.application set clock_ends_at = $2 where clock_kind = $3 and clock_ends_at = $4
       and id in (select application_id from application.notice_entry where notice_id = $1)`,
      [notice.id, period.endsAt, `${notice.kind}_NOTICE`, notice.endsAt],
    );
    Object.assign(notice, { period, endsAt: period.endsAt, mayCloseFrom: mayCloseOn, provisional: period.provisional });
  }
}
