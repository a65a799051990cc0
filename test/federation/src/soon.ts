import { setTimeout as pause } from 'node:timers/promises';

const EVERY_MS = 200;
const WITHIN_MS = 45_000;

/** Tries until it holds: services start again and events arrive on their own time. @throws what it threw last */
export async function soon(holds: () => Promise<void>): Promise<void> {
  const until = performance.now() + WITHIN_MS;
  for (;;) {
    try {
      return await holds();
    } catch (error) {
      if (performance.now() > until) throw error;
    }
    await pause(EVERY_MS);
  }
}
