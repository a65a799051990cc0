import type { AwardEvent } from '@award/events';
import type { CommandTransaction } from '@award/subgraph';

/** Keeps the rules and the criteria that the cycle was called with; they never change afterwards (Art. 5). */
export async function onCyclePinned(tx: CommandTransaction, event: AwardEvent<'CyclePinned'>): Promise<void> {
  await tx.execute(
    `insert into panel.cycle (id, programme_id, year, ruleset, pinned_at) values ($1, $2, $3, $4, $5)
     on conflict (id) do update set ruleset = excluded.ruleset, year = excluded.year, pinned_at = excluded.pinned_at`,
    [event.cycleId, event.programmeId, event.year, JSON.stringify(event.ruleset), event.occurredAt],
  );
  await tx.execute('delete from panel.criteria_item where cycle_id = $1', [event.cycleId]);
  const items = event.criteria.flatMap(({ category, items: all }) => {
    const parents = new Set(all.map((item) => item.parentId));
    return all.map((item, position) => ({ ...item, category, position, leaf: !parents.has(item.id) }));
  });
  await tx.execute(
    `insert into panel.criteria_item (cycle_id, category, id, parent_id, code, title_zh, title_en, points, position, leaf)
     select $1, x.category, x.id, x."parentId", x.code, x."titleZh", x."titleEn", x.points, x.position, x.leaf
     from jsonb_to_recordset($2::jsonb) as x(category text, id uuid, "parentId" uuid, code text, "titleZh" text, "titleEn" text, points int, position int, leaf boolean)`,
    [event.cycleId, JSON.stringify(items)],
  );
}
