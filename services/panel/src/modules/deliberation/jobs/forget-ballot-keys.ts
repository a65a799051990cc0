import type { CommandTransaction } from '@award/subgraph';
import { ballotKeys } from '../persistence/ballot-keys.ts';

/**
 * Destroys the keys of rounds that are closed, also after a crash between closing and destroying. A key without any
 * round belongs to an opening that was rolled back, and opens nothing.
 */
export async function forgetBallotKeys(tx: CommandTransaction): Promise<void> {
  const ids = await ballotKeys().rounds();
  if (ids.length === 0) return;
  const closed = await tx.execute<{ id: string }>(`select id from panel.ballot_round where status = 'CLOSED' and id::text = any($1::text[])`, [ids]);
  for (const { id } of closed) await ballotKeys().forget(id);
}
