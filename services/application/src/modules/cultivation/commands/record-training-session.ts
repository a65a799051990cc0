import type { PlainDate } from '@award/calendar';
import { isId } from '@award/identity';
import { refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import { unfitText } from '../../../text/required-texts.ts';

export interface RecordTrainingSessionInput {
  promisingOrganizationIds: readonly string[];
  title: string;
  heldOn: PlainDate;
  place: string;
  attendees: readonly string[];
}

/** Records a training session that was held for promising organizations (Art. 7(3)). */
export const recordTrainingSession = command<RecordTrainingSessionInput, { id: string }>({
  key: 'Mutation.recordTrainingSession',
  async run(tx, input) {
    const attendees = input.attendees.map((name) => name.trim()).filter(Boolean);
    const unfit = unfitText({ title: [input.title, 100], place: [input.place, 100], attendees: [attendees.join('、'), 2000] });
    if (unfit) return unfit;
    if (input.heldOn > tx.today) return refuse('INVALID_INPUT', { field: 'heldOn', reason: 'lies in the future' });
    const asked = [...new Set(input.promisingOrganizationIds)];
    const listed = await tx.execute<{ id: string }>('select id from application.promising_organization where id = any($1) and programme_id = $2', [asked.filter(isId), tx.viewer.programmeId]);
    if (listed.length === 0 || listed.length !== asked.length) return refuse('NOT_FOUND', { what: { value: 'promising organization', display: { zh: '该培育对象', en: 'the promising organization' } } });
    const id = uuidv7();
    await tx.execute(
      `insert into application.training_session (id, programme_id, title, held_on, place, attendees, recorded_by, recorded_by_name, recorded_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, tx.viewer.programmeId, input.title.trim(), input.heldOn, input.place.trim(), JSON.stringify(attendees), tx.viewer.personId, tx.viewer.name, tx.now],
    );
    await tx.execute('insert into application.training_participation (training_session_id, promising_organization_id) select $1, unnest($2::uuid[])', [id, listed.map((row) => row.id)]);
    tx.audit(`training session ${id}`);
    return { id };
  },
});
