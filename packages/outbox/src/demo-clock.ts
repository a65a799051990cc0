import { instant, systemClock } from '@award/calendar';
import type { Clock, Instant } from '@award/calendar';
import type { Pool } from 'pg';

/** A clock that may be behind or ahead of the real one; `refresh` reads how far, before each request and job. */
export interface RefreshableClock extends Clock {
  refresh(): Promise<void>;
}

/** The real time. */
export const realClock: RefreshableClock = { now: () => systemClock.now(), refresh: async () => undefined };

/** Real time plus the offset that the Office set in the demo, so that a cycle of two years can be walked in minutes. */
export function demoClock(pool: Pool): RefreshableClock {
  let offset = 0;
  return {
    now: (): Instant => instant(new Date(Date.parse(systemClock.now()) + offset)),
    async refresh() {
      const { rows } = await pool.query<{ offset_ms: string }>({ name: 'bus.demo-clock', text: 'select offset_ms from bus.demo_clock' });
      offset = Number(rows[0]?.offset_ms ?? 0);
    },
  };
}
