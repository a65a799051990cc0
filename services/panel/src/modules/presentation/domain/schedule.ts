import { addSeconds } from '@award/calendar';
import type { Instant } from '@award/calendar';
import { seededDraw } from '../../panel/domain/seeded-draw.ts';

/** One presentation in the drawn order. */
export interface DrawnSlot {
  readonly applicationId: string;
  /** 1, 2, 3 … */
  readonly position: number;
  readonly startsAt: Instant;
}

/** The order of presentations by lot, one after another; the same seed and cases give the same order, however listed. */
export function drawSchedule(applicationIds: readonly string[], startsAt: Instant, minutesEach: number, seed: string): DrawnSlot[] {
  return seededDraw(seed).shuffled(applicationIds.toSorted())
    .map((applicationId, index) => ({ applicationId, position: index + 1, startsAt: addSeconds(startsAt, index * minutesEach * 60) }));
}
