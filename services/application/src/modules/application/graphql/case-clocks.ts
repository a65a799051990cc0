import { addDays, calendarDaysAfter, daysBetween } from '@award/calendar';
import type { Instant } from '@award/calendar';
import { legalClock } from '@award/subgraph';
import type { LegalClockType } from '@award/subgraph';
import type { Ctx as Context } from '../../../context.ts';
import { noticeClock } from '../../notice/graphql/notice-clock.ts';
import type { ApplicationType } from './application.type.ts';

const NONE = '9999';

/** The end of the legal clock that runs against the case now, or null. */
export const runningUntil = ({ clockOrder }: Pick<ApplicationType, 'clockOrder'>): Instant | null => (clockOrder.startsWith(NONE) ? null : clockOrder);

const DEADLINE = { kind: 'CALL_DEADLINE', labels: { zh: '申报期', en: 'time to apply' }, article: 'Art. 11(1)' };

/** The time to apply while the case is with the applicant, then the clock of each notice it is named in. */
export async function clocksOf(application: ApplicationType, context: Context): Promise<LegalClockType[]> {
  const notices = await context.loaders.noticesOfApplication.load(application.id);
  const clocks = notices.filter((notice) => notice.status !== 'STOPPED').map((notice) => noticeClock(notice, context));
  if (application.stage !== 'DRAFT' && application.stage !== 'INTERNAL_NOTICE') return clocks;
  const [call] = await context.loaders.callsOfCycle.load(application.cycleId);
  if (!call) return clocks;
  const period = calendarDaysAfter(addDays(call.opensOn, -1), daysBetween(call.opensOn, call.deadline) + 1, context.calendar);
  return [legalClock(DEADLINE, period, context.now, context.calendar), ...clocks];
}
