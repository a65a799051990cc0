import { isRefusal, refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { lockCriteriaSet } from '../persistence/criteria.repository.ts';

/** The leading group approves what the Office drafted and proposed (Art. 5). */
export const approveCriteriaSet = command<{ id: string }, { id: string }>({
  key: 'Mutation.approveCriteriaSet',
  async run(tx, { id }) {
    const set = await lockCriteriaSet(tx, id);
    if (isRefusal(set)) return set;
    if (set.status === 'APPROVED' || set.status === 'RETIRED') return refuse('ALREADY_DONE', { what: set.titleZh });
    if (set.status !== 'PROPOSED') return refuse('NOT_PREPARED', { action: 'approveCriteriaSet' });
    Object.assign(set, { status: 'APPROVED', approvedAt: tx.now, approvedBy: tx.viewer.personId, approvedByName: tx.viewer.name });
    tx.audit(`criteria set ${id}`);
    return { id };
  },
});
