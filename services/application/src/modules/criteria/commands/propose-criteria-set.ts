import { isRefusal, refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { lockCriteriaSet } from '../persistence/criteria.repository.ts';

/** Puts a set drafted by the Office before the leading group (Art. 5). */
export const proposeCriteriaSet = command<{ id: string }, { id: string }>({
  key: 'Mutation.proposeCriteriaSet',
  async run(tx, { id }) {
    const set = await lockCriteriaSet(tx, id);
    if (isRefusal(set)) return set;
    if (set.origin !== 'OFFICE') return refuse('CRITERIA_NOT_ADOPTED', { title: set.titleZh });
    if (set.status !== 'DRAFT') return refuse('ALREADY_DONE', { what: set.titleZh });
    set.status = 'PROPOSED';
    set.proposedAt = tx.now;
    tx.audit(`criteria set ${id}`);
    return { id };
  },
});
