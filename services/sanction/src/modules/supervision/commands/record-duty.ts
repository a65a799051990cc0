import { isRefusal, refuse } from '@award/regulation';
import type { PlainDate } from '@award/calendar';
import { command } from '@award/subgraph';
import { dutyFor } from '../persistence/supervision.access.ts';

/** An activity as it was held. */
export interface RecordDuty {
  supervisionId: string;
  dutyId: string;
  heldOn: PlainDate;
  attendees: number;
  evidence: string;
}

/** Records an activity as held, with its evidence (Art. 16). */
export const recordDuty = command<RecordDuty, { id: string }>({
  key: 'Mutation.recordDuty',
  async run(tx, input) {
    const found = await dutyFor(tx, input.dutyId);
    if (isRefusal(found)) return found;
    const { duty, supervision } = found;
    if (supervision.id !== input.supervisionId) return refuse('NOT_FOUND', { what: 'duty' });
    if (duty.heldOn !== null && duty.heldOn !== undefined) return refuse('ALREADY_DONE', { what: duty.title });
    if (input.heldOn > tx.today) return refuse('DUTY_NOT_HELD_YET', { title: duty.title, heldOn: input.heldOn }, { succeedsFrom: input.heldOn });
    if (!input.evidence.trim()) return refuse('DUTY_EVIDENCE_MISSING', { title: duty.title });
    if (input.attendees < 0) return refuse('INVALID_INPUT', { field: 'attendees', reason: 'not negative' });
    tx.em.assign(duty, { heldOn: input.heldOn, attendees: input.attendees, evidence: input.evidence.trim(), recordedByName: tx.viewer.name });
    return { id: supervision.id };
  },
});
