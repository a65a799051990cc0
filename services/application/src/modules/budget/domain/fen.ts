import { refuse, yuan } from '@award/regulation';
import type { Refusal } from '@award/regulation';

/** An amount in whole fen as it came in, or why it cannot be booked (Art. 3). */
export function bookable(amount: string): bigint | Refusal {
  const fen = BigInt(amount);
  return fen > 0n ? fen : refuse('BUDGET_AMOUNT_INVALID', { amount: yuan(fen) });
}
