import type { CommandTransaction } from '@award/subgraph';

/**
 * Waits until no other transaction works under the same name, and holds it until this one ends. For things whose rows
 * the service's role may only add, never change, and which it therefore cannot lock by row.
 */
export async function holdAlone(tx: CommandTransaction, kind: string, id: string): Promise<void> {
  await tx.execute('select pg_advisory_xact_lock(hashtext($1), hashtext($2))', [kind, id]);
}
