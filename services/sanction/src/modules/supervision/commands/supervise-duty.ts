import { isRefusal, refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { dutyFor } from '../persistence/supervision.access.ts';

/** The department or county confirms that the activity took place (Art. 17). */
export const superviseDuty = command<{ dutyId: string; note: string }, { id: string }>({
  key: 'Mutation.superviseDuty',
  async run(tx, input) {
    const found = await dutyFor(tx, input.dutyId);
    if (isRefusal(found)) return found;
    if (!found.duty.heldOn) return refuse('DUTY_EVIDENCE_MISSING', { title: found.duty.title });
    tx.em.assign(found.duty, { supervisedBy: tx.viewer.personId, supervisedByName: tx.viewer.name, supervisionNote: input.note.trim() });
    return { id: found.supervision.id };
  },
});
