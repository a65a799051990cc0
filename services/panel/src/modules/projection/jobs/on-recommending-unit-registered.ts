import type { AwardEvent } from '@award/events';
import type { CommandTransaction } from '@award/subgraph';

/** Keeps the unit's name: an expert employed by the case's own unit has an interest in it (Art. 22). */
export async function onRecommendingUnitRegistered(tx: CommandTransaction, event: AwardEvent<'RecommendingUnitRegistered'>): Promise<void> {
  await tx.execute(
    `insert into panel.recommending_unit (id, programme_id, name_zh, name_en) values ($1, $2, $3, $4)
     on conflict (id) do update set name_zh = excluded.name_zh, name_en = excluded.name_en`,
    [event.unitId, event.programmeId, event.nameZh, event.nameEn],
  );
}
