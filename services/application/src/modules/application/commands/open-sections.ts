import type { CommandTransaction } from '@award/subgraph';

/** Opens an empty section for every scored item, so that evidence can be attached before a word is written. */
export async function openSections(tx: CommandTransaction, applicationId: string, criteriaSetId: string): Promise<void> {
  await tx.execute(
    `insert into application.section (id, application_id, item_id, text, word_count, trade_secret, version, updated_at, updated_by, updated_by_name)
     select uuidv7(), $1, i.id, '', 0, false, 0, $3, null, '' from application.criteria_item i where i.criteria_set_id = $2 and i.leaf order by i.position`,
    [applicationId, criteriaSetId, tx.now],
  );
}
