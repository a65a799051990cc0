import { instant, systemClock } from '@award/calendar';
import type { Instant } from '@award/calendar';
import { refuse } from '@award/regulation';
import { command } from '@award/subgraph';

export interface MoveDemoClockInput {
  to: Instant;
}

const MOST_YEARS_AHEAD = 30;

/**
 * Moves the demo's clock, so that a cycle of two years can be walked in minutes; back only before the first programme is
 * opened, or what happened would lie in the future. `enabled` is decided by the process: outside the demo the clock is the machine's.
 */
export const moveDemoClock = (enabled: boolean) =>
  command<MoveDemoClockInput, { offsetMs: number }>({
    key: 'Mutation.moveDemoClock',
    async run(tx, { to }) {
      if (!enabled) return refuse('NOT_PERMITTED', { action: 'moveDemoClock', role: tx.viewer.role });
      const [{ begun } = { begun: true }] = await tx.execute<{ begun: boolean }>('select exists (select from application.programme) as begun');
      if (to < tx.now && begun) return refuse('INVALID_INPUT', { field: 'to', reason: 'the clock is not moved back' });
      const real = systemClock.now();
      const offsetMs = Date.parse(to) - Date.parse(real);
      if (offsetMs > MOST_YEARS_AHEAD * 366 * 86_400_000) return refuse('INVALID_INPUT', { field: 'to', reason: `more than ${MOST_YEARS_AHEAD} years ahead` });
      await tx.execute('update bus.demo_clock set offset_ms = $1', [offsetMs]);
      tx.audit('demo clock', instant(to));
      return { offsetMs };
    },
  });
