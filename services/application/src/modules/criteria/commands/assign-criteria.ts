import { checkAll, criteriaAreApproved, criteriaFitTheCategory, criteriaInUseAreFrozen, isRefusal } from '@award/regulation';
import type { Category, CriteriaChangeFacts, CriteriaUseFacts } from '@award/regulation';
import { command } from '@award/subgraph';
import { lockCycle, rulesetOfCycle } from '../../programme/persistence/cycle.repository.ts';
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
    const [title, law] = [{ zh: set.titleZh, en: set.titleEn }, { ruleset: await rulesetOfCycle(tx, cycle), calendar: tx.calendar }];
    const usedBy = cycle.status === 'PLANNED' ? null : { zh: cycle.titleZh, en: cycle.titleEn };
    const criteria = { title, origin: set.origin, category: set.category, approved: set.status === 'APPROVED' };
    const fit = checkAll<CriteriaUseFacts & CriteriaChangeFacts>([criteriaInUseAreFrozen, criteriaAreApproved, criteriaFitTheCategory], { criteria, asked: category, usedBy }, law);
    if (fit !== true) return fit;
    await tx.em.upsert(CycleCriteriaEntity, { cycleId: cycle.id, category, criteriaSetId: set.id });
    tx.audit(`cycle ${cycle.id}`, `${category} ${set.id}`);
    return { id: cycle.id };
  },
});
