import type { CommandTransaction } from '@award/subgraph';

/** Opens called cycles on their first day and puts them under review after 24:00 of the deadline (Art. 11(1)). */
export async function openAndCloseCycles(tx: CommandTransaction): Promise<void> {
  await tx.execute(
    `update application.cycle c set status = 'OPEN' from application.call l where l.cycle_id = c.id and c.status = 'CALLED' and l.opens_on <= $1`,
    [tx.today],
  );
  await tx.execute(
    `update application.cycle c set status = 'REVIEWING' from application.call l where l.cycle_id = c.id and c.status = 'OPEN' and l.deadline_at <= $1`,
    [tx.now],
  );
}
