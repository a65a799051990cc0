import { CATEGORIES, coded, isRefusal, refuse } from '@award/regulation';
import type { Category } from '@award/regulation';
import { command } from '@award/subgraph';
import { lockCycle } from '../../programme/persistence/cycle.repository.ts';
import { CycleCriteriaEntity } from '../persistence/criteria-set.entity.ts';
import { lockCriteriaSet } from '../persistence/criteria.repository.ts';

export interface AssignCriteriaInput {
  cycleId: string;
  category: Category;
  criteriaSetId: string;
}

/** Maps a category of a cycle to exactly one approved set; frozen once the call is published (Art. 5). */
export const assignCriteria = command<AssignCriteriaInput, { id: string }>({
  key: 'Mutation.assignCriteria',
  async run(tx, { cycleId, category, criteriaSetId }) {
    const cycle = await lockCycle(tx, cycleId);
    if (isRefusal(cycle)) return cycle;
    const set = await lockCriteriaSet(tx, criteriaSetId);
    if (isRefusal(set)) return set;
    if (cycle.status !== 'PLANNED') return refuse('CRITERIA_FROZEN', { title: set.titleZh, cycle: cycle.titleZh });
    if (set.status !== 'APPROVED') return refuse(set.origin === 'NATIONAL' ? 'CRITERIA_NOT_ADOPTED' : 'CRITERIA_NOT_APPROVED', { title: set.titleZh });
    if (set.category !== category)
      return refuse('CRITERIA_CATEGORY_MISMATCH', { title: set.titleZh, category: coded(set.category, CATEGORIES), asked: coded(category, CATEGORIES) });
    await tx.em.upsert(CycleCriteriaEntity, { cycleId: cycle.id, category, criteriaSetId: set.id });
    tx.audit(`cycle ${cycle.id}`, `${category} ${set.id}`);
    return { id: cycle.id };
  },
});
