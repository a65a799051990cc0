import type { Category, Ruleset } from '@award/regulation';
import type { CommandTransaction } from '@award/subgraph';
import type { Cycle } from '../../programme/persistence/cycle.entity.ts';

interface PinnedSet {
  category: Category;
  criteriaSetId: string;
  items: { id: string; code: string; parentId: string | null; titleZh: string; titleEn: string; points: number }[];
}

/** Tells the other services by which rules and criteria the cycle is judged, once and for all. */
export async function pinCycle(tx: CommandTransaction, cycle: Cycle, ruleset: Ruleset): Promise<void> {
  const criteria = await tx.execute<PinnedSet>(
    `select cc.category, cc.criteria_set_id as "criteriaSetId",
       jsonb_agg(jsonb_build_object('id', i.id, 'code', i.code, 'parentId', i.parent_id, 'titleZh', i.title_zh, 'titleEn', i.title_en, 'points', i.points) order by i.position) as items
     from application.cycle_criteria cc join application.criteria_item i on i.criteria_set_id = cc.criteria_set_id
     where cc.cycle_id = $1 group by cc.category, cc.criteria_set_id order by cc.category`,
    [cycle.id],
  );
  await tx.publish({
    type: 'CyclePinned', cycleId: cycle.id, programmeId: cycle.programmeId, year: cycle.year, rulesetVersion: ruleset.version, ruleset, criteria,
  });
}
