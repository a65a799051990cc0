import { isRefusal, refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { lockCriteriaSet } from '../persistence/criteria.repository.ts';

/** Adopts the national criteria; those drafted by the Office need the leading group instead (Art. 5). */
export const adoptCriteriaSet = command<{ id: string }, { id: string }>({
  key: 'Mutation.adoptCriteriaSet',
  async run(tx, { id }) {
    const set = await lockCriteriaSet(tx, id);
    if (isRefusal(set)) return set;
    if (set.origin !== 'NATIONAL') return refuse('CRITERIA_NOT_APPROVED', { title: set.titleZh });
    if (set.status !== 'DRAFT') return refuse('ALREADY_DONE', { what: set.titleZh });
    Object.assign(set, { status: 'APPROVED', approvedAt: tx.now, approvedBy: tx.viewer.personId, approvedByName: tx.viewer.name });
    tx.audit(`criteria set ${id}`);
    return { id };
  },
});
