const BEIJING_OFFSET_MS = 8 * 3_600_000;

/** What the clock on the wall in Beijing says at an instant: `2026-11-28T09:30`. */
export function wallClock(instant: string): string {
  return new Date(Date.parse(instant) + BEIJING_OFFSET_MS).toISOString().slice(0, 16);
}

/** The instant at which the clock on the wall in Beijing says so. */
export function instantOf(wall: string): string {
  return new Date(`${wall.slice(0, 16)}:00+08:00`).toISOString();
}
