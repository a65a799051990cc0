import type { AwardEvent } from '@award/events';
import type { CommandTransaction } from '@award/subgraph';

/** Keeps a bar, so that eligibility is judged without asking the sanction service (Art. 19). */
export async function onBarImposed(tx: CommandTransaction, event: AwardEvent<'BarImposed'>): Promise<void> {
  await tx.execute(
    `insert into application.projected_bar (sanction_id, organization_id, credit_code, article, from_date, until_date, may_apply_from)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (sanction_id) do update set article = excluded.article, from_date = excluded.from_date, until_date = excluded.until_date, may_apply_from = excluded.may_apply_from`,
    [event.sanctionId, event.organizationId, event.creditCode, event.article, event.from, event.until, event.mayApplyFrom],
  );
}
