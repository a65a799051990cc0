import type { Instant } from '@award/calendar';
import { isId } from '@award/identity';
import { refuse } from '@award/regulation';
import { command } from '@award/subgraph';

const MOST_TEXT = 10_000;

/** Keeps an anonymous message that the Office may pursue of its own motion (I-7). */
export const leaveLead = command<{ programmeId: string; text: string }, { receivedAt: Instant }>({
  key: 'Mutation.leaveLead',
  async run(tx, input) {
    if (!input.text.trim() || input.text.length > MOST_TEXT) return refuse('INVALID_INPUT', { field: 'text', reason: `1 to ${MOST_TEXT} characters` });
    const known = isId(input.programmeId) && (await tx.execute('select from sanction.programme_projection where programme_id = $1', [input.programmeId])).length > 0;
    if (!known) return refuse('NOT_FOUND', { what: 'programme' });
    await tx.execute('insert into sanction.lead (programme_id, text, received_at) values ($1, $2, $3)', [input.programmeId, input.text.trim(), tx.now]);
    return { receivedAt: tx.now };
  },
});
