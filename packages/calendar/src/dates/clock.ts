import { beijingDate, instant } from './instant.ts';
import type { Instant } from './instant.ts';
import type { PlainDate } from './plain-date.ts';

/** The only source of the present moment; injected, so that a test or the demo can choose it. */
export interface Clock {
  now(): Instant;
}

/** The machine's clock. */
export const systemClock: Clock = { now: () => instant(new Date()) };

/** A clock that stands still. */
export function fixedClock(at: Instant): Clock {
  return { now: () => at };
}

/** The date in Beijing now. */
export function today(clock: Clock): PlainDate {
  return beijingDate(clock.now());
}
