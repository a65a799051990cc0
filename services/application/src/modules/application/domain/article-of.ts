import { LIFECYCLE } from '@award/regulation';
import type { Action, Stage } from '@award/regulation';

/** The article that an action in a stage rests on; null for what is no row of the lifecycle. */
export function articleOf(stage: Stage, action: Action): string | null {
  return LIFECYCLE.find((row) => row.from === stage && row.action === action)?.article ?? null;
}
