import type { InterpretationId, Requirement } from '../requirement.ts';
import type { Text } from '../text.ts';

/** One kind of refusal in the catalogue. */
export interface RefusalEntry {
  readonly requirement: Requirement;
  /** The articles it rests on, unless the refusal names others: `Art. 11(2)`. */
  readonly articles: readonly [string, ...string[]];
  readonly interpretation?: InterpretationId;
  /** The facts that every refusal of this kind carries, with their names on screen. */
  readonly facts: Readonly<Record<string, Text>>;
  /** One sentence about the facts, `{key}` standing for each. */
  readonly text: Text;
  /** What to do next. */
  readonly next?: Text;
}

/** A part of the catalogue, its codes and facts kept as types. */
export function entries<const Entries extends Readonly<Record<string, RefusalEntry>>>(part: Entries): Entries {
  return part;
}
