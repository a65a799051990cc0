import { RECUSAL_GROUNDS, coded, refuse } from '@award/regulation';
import type { Refusal } from '@award/regulation';
import type { CommandTransaction } from '@award/subgraph';

/**
 * Refuses an act on a whole list to who is recused from one case of it (Art. 22): another person acts. Which case it is
 * is not said, for a recused person learns nothing of it.
 */
export async function recusedFromList(tx: CommandTransaction, cases: readonly { readonly id: string }[]): Promise<Refusal | null> {
  if (!tx.viewer.personId) return null;
  const rows = await tx.execute('select 1 as found from application.case_recusal where person_id = $1 and application_id = any($2) limit 1', [tx.viewer.personId, cases.map(({ id }) => id)]);
  return rows.length > 0 ? refuse('RECUSED', { ground: coded('OTHER', RECUSAL_GROUNDS) }) : null;
}
