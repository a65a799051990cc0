import { setTimeout as pause } from 'node:timers/promises';

const TRIES = 400;
const PAUSE_MS = 25;

/** Looks until what another service must hear of has arrived there; events take milliseconds. @throws Error after ten seconds */
export async function eventually<T>(what: string, look: () => Promise<T | null | undefined | false>): Promise<T> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const seen = await look();
    if (seen !== null && seen !== undefined && seen !== false) return seen;
    await pause(PAUSE_MS);
  }
  throw new Error(`waited too long: ${what}`);
}
