import { isId } from '@award/identity';
import { refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { actingPerson, actingProgramme } from '../../../acting.ts';
import { unfitText } from '../../../text/required-texts.ts';
import { invalid } from '../../../things.ts';

export interface RecordStaffMisconduct {
  readonly personId?: string | null;
  readonly name: string;
  readonly description: string;
  readonly consequence: string;
  readonly transferTo?: string | null;
}

/** Misconduct of staff and how it was dealt with (Art. 21). Nobody records one's own. */
export const recordStaffMisconduct = command<RecordStaffMisconduct, { id: string }>({
  key: 'Mutation.recordStaffMisconduct',
  async run(tx, input) {
    if (input.personId && !isId(input.personId)) return invalid('personId', 'UUID');
    if (input.personId === actingPerson(tx)) return refuse('RECUSAL_OF_ONESELF', {});
    const problem = unfitText({ name: [input.name, 60], description: [input.description, 5_000], consequence: [input.consequence, 500] });
    if (problem) return problem;
    const [recorded] = await tx.execute<{ id: string }>(
      `insert into panel.staff_misconduct (id, programme_id, person_id, name, description, consequence, transferred_to, recorded_by, recorded_at)
       values (uuidv7(), $1, $2, $3, $4, $5, $6, $7, $8) returning id`,
      [actingProgramme(tx), input.personId ?? null, input.name, input.description, input.consequence, input.transferTo?.trim() || null, actingPerson(tx), tx.now],
    );
    tx.audit(`staff misconduct ${recorded!.id}`);
    return { id: recorded!.id };
  },
});
