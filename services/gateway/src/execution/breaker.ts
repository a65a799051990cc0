/**
 * Keeps a dead neighbour from holding every request for its whole timeout: after some failures in a row calls are
 * refused at once, and one call at a time is let through to see whether it has come back.
 */
export interface Breaker {
  /** Whether a call may go out now. */
  lets(): boolean;
  succeeded(): void;
  failed(): void;
}

const FAILURES_TO_OPEN = 5;
const PROBE_EVERY_MS = 1_000;

/** @param now the machine's time in milliseconds */
export function breaker(now: () => number): Breaker {
  let failures = 0;
  let nextProbeAt = 0;
  return {
    lets() {
      if (failures < FAILURES_TO_OPEN) return true;
      if (now() < nextProbeAt) return false;
      nextProbeAt = now() + PROBE_EVERY_MS;
      return true;
    },
    succeeded() {
      failures = 0;
    },
    failed() {
      failures += 1;
      if (failures >= FAILURES_TO_OPEN) nextProbeAt = now() + PROBE_EVERY_MS;
    },
  };
}
