import { createHash } from 'node:crypto';

/** How the draw works; kept beside each result so that it can be repeated by other means. */
export const DRAW_ALGORITHM = 'sha256-counter/1: number n is the first 8 bytes of SHA-256("<seed>:<n>"), big-endian; a number in the incomplete last multiple of the range is skipped';

/** A source of numbers that anybody with the seed can repeat. */
export interface SeededDraw {
  /** A whole number of 0 … bound − 1, each equally likely over all seeds. @throws RangeError unless bound is at least 1 */
  below(bound: number): number;
  /** The things in a drawn order; the list given stays as it is. */
  shuffled<T>(things: readonly T[]): T[];
}

const RANGE = 1n << 64n;

/** The draw of a seed that was announced or thrown in public, such as the digits of a lottery. */
export function seededDraw(seed: string): SeededDraw {
  let counter = 0;
  const next = (): bigint => {
    const digest = createHash('sha256').update(`${seed}:${counter}`).digest();
    counter += 1;
    return digest.readBigUInt64BE(0);
  };
  const below = (bound: number): number => {
    if (!Number.isSafeInteger(bound) || bound < 1) throw new RangeError(`a draw is out of at least 1, not ${bound}`);
    const fair = RANGE - (RANGE % BigInt(bound));
    for (let number = next(); ; number = next()) if (number < fair) return Number(number % BigInt(bound));
  };
  return {
    below,
    shuffled(things) {
      const drawn = [...things];
      for (let last = drawn.length - 1; last > 0; last -= 1) {
        const chosen = below(last + 1);
        [drawn[last], drawn[chosen]] = [drawn[chosen]!, drawn[last]!];
      }
      return drawn;
    },
  };
}
