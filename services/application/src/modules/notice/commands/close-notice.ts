import { NOTICE_KINDS, coded, refuse } from '@award/regulation';
import type { Refusal } from '@award/regulation';
import type { CommandTransaction } from '@award/subgraph';
import type { PublicNotice } from '../persistence/public-notice.entity.ts';

/** Why a notice may not close today, or null: it runs its whole working days and closes on the working day after them, never before (I-2). */
export function noticeNotElapsed(tx: Pick<CommandTransaction, 'today'>, notice: PublicNotice): Refusal | null {
  if (tx.today >= notice.mayCloseFrom) return null;
  const { event, amount, lastDay } = notice.period;
  return refuse(
    'NOTICE_RUNNING',
    { kind: coded(notice.kind, NOTICE_KINDS), publishedOn: event, workingDays: amount, lastDay },
    { articles: [NOTICE_KINDS[notice.kind].article], succeedsFrom: notice.mayCloseFrom },
  );
}

/** Closes a notice that has run its time. A refusal when it has not; nothing happens to one that is closed already. */
export function closeNotice(tx: CommandTransaction, notice: PublicNotice): Refusal | null {
  if (notice.status !== 'RUNNING') return null;
  const refusal = noticeNotElapsed(tx, notice);
  if (refusal) return refusal;
  notice.status = 'CLOSED';
  notice.closedAt = tx.now;
  return null;
}

/** Ends a notice before its time because its case left the procedure: withdrawn, disqualified, returned. */
export function stopNotice(tx: CommandTransaction, notice: PublicNotice): void {
  if (notice.status !== 'RUNNING') return;
  notice.status = 'STOPPED';
  notice.closedAt = tx.now;
}
