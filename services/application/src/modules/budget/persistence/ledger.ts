import type { CycleId } from '@award/identity';
import type { CommandTransaction } from '@award/subgraph';

/** The sums of a cycle's ledger, in fen. */
export interface Ledger {
  readonly appropriated: bigint;
  readonly spent: bigint;
}

/** The ledger of a cycle, locked until the transaction ends, so that two expenditures never count the same balance. */
export async function lockLedger(tx: CommandTransaction, cycleId: CycleId): Promise<Ledger> {
  await tx.execute('insert into application.budget_ledger (cycle_id) values ($1) on conflict do nothing', [cycleId]);
  const [row] = await tx.execute<{ appropriated: string; spent: string }>(
    'select appropriated::text, spent::text from application.budget_ledger where cycle_id = $1 for update',
    [cycleId],
  );
  return { appropriated: BigInt(row?.appropriated ?? 0), spent: BigInt(row?.spent ?? 0) };
}
