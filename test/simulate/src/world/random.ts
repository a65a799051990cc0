/** A source of random numbers that a seed replays (mulberry32). */
export interface Random {
  readonly seed: number;
  /** from 0 up to, not including, 1 */
  next(): number;
  /** a whole number from low to high, both included */
  whole(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
}

/** The random numbers of a seed. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    seed, next, whole,
    pick: (list) => {
      const chosen = list[whole(0, list.length - 1)];
      if (chosen === undefined) throw new RangeError('nothing to pick from');
      return chosen;
    },
  };
}
