import type { CommandTransaction } from '@award/subgraph';

/** Keeps the words of a trade secret apart, under row-level security; null removes them when the mark was taken off. */
export async function keepSecretText(tx: CommandTransaction, section: { id: string; applicationId: string }, text: string | null): Promise<void> {
  if (text === null) await tx.execute('delete from application.section_secret where section_id = $1', [section.id]);
  else
    await tx.execute(
      `insert into application.section_secret (section_id, application_id, text) values ($1, $2, $3)
       on conflict (section_id) do update set text = excluded.text`,
      [section.id, section.applicationId, text],
    );
}
