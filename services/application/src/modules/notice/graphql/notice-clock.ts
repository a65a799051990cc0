import { noticePeriod } from '@award/calendar';
import { NOTICE_KINDS } from '@award/regulation';
import { legalClock } from '@award/subgraph';
import type { LegalClockType, SubgraphContext } from '@award/subgraph';
import type { NoticeRow } from '../persistence/notice.reads.ts';

/** The clock of a notice with each of its days. */
export function noticeClock(notice: Pick<NoticeRow, 'kind' | 'period' | 'closedAt'>, context: SubgraphContext<unknown>): LegalClockType {
  const { zh, en, article } = NOTICE_KINDS[notice.kind];
  const period = noticePeriod(notice.period.event, notice.period.amount, context.calendar);
  return legalClock({ kind: `${notice.kind}_NOTICE`, labels: { zh, en }, article, metAt: notice.closedAt }, period, context.now, context.calendar);
}
