import type { CommandTransaction } from '@award/subgraph';
import type { StatedEmployment } from '../domain/employment.ts';

/** Replaces what the expert stated before; the old statement is kept, marked as replaced. */
export async function replaceEmployments(tx: CommandTransaction, expertId: string, employments: readonly StatedEmployment[]): Promise<void> {
  await tx.em.flush();
  await tx.execute('update panel.employment set replaced_at = $2 where expert_id = $1 and replaced_at is null', [expertId, tx.now]);
  for (const each of employments)
    await tx.execute(
      `insert into panel.employment (id, expert_id, organization_name, credit_code, "from", "until", relation, stated_at) values (uuidv7(), $1, $2, $3, $4, $5, $6, $7)`,
      [expertId, each.organizationName, each.creditCode?.toUpperCase() || null, each.from, each.until ?? null, each.relation, tx.now],
    );
}
