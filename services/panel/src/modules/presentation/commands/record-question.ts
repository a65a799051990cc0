import { isId } from '@award/identity';
import { command } from '@award/subgraph';
import { statement } from '@award/subgraph';
import { actingPerson } from '../../../acting.ts';
import { unfitText } from '../../../text/required-texts.ts';
import { notFound } from '../../../things.ts';
import { isHeldOff } from '../../recusal/persistence/held-off.ts';

const slotOf = statement<{ applicationId: string; programmeId: string; reader: boolean }>(
  'presentation.slot-of',
  `select s.application_id as "applicationId", c.programme_id as "programmeId",
     exists (select from panel.case_reader r where r.application_id = s.application_id and r.person_id = $2) as reader
   from panel.presentation_slot s join panel.review_case c on c.id = s.application_id where s.id = $1`,
);

/** A question put to the applicant, for the log of the presentation (Art. 11(6)). */
export const recordQuestion = command<{ readonly slotId: string; readonly question: string }, { id: string }>({
  key: 'Mutation.recordQuestion',
  async run(tx, { slotId, question }) {
    const slot = isId(slotId) ? await tx.reader.first(slotOf, [slotId, actingPerson(tx)]) : null;
    if (slot?.programmeId !== tx.viewer.programmeId || (await isHeldOff(tx, slot!.applicationId))) return notFound('SLOT');
    if (tx.relation === 'ASSIGNED' && !slot!.reader) return notFound('SLOT');
    const problem = unfitText({ question: [question, 1_000] });
    if (problem) return problem;
    await tx.execute(
      'insert into panel.presentation_question (id, slot_id, question, asked_by, asked_by_name, asked_at) values (uuidv7(), $1, $2, $3, $4, $5)',
      [slotId, question, actingPerson(tx), tx.viewer.name, tx.now],
    );
    tx.audit(`presentation ${slotId}`);
    return { id: slotId };
  },
});
