import { randomInt } from 'node:crypto';

/** The things in an order that nobody can predict or repeat; for ballots, whose order must tell nothing. */
export function secretlyShuffled<T>(things: readonly T[]): T[] {
  const shuffled = [...things];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const chosen = randomInt(last + 1);
    [shuffled[last], shuffled[chosen]] = [shuffled[chosen]!, shuffled[last]!];
  }
  return shuffled;
}
