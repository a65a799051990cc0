import { PREFECTURE_RULESET_V1, isRefusal, refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { actingPerson } from '../../../acting.ts';
import { unfitText } from '../../../text/required-texts.ts';
import { notFound } from '../../../things.ts';
import { endSeatsOfPerson } from '../../panel/persistence/seats.ts';
import { consequenceOf } from '../domain/conduct.ts';
import { lockedExpert } from '../persistence/locked-expert.ts';

export interface RecordConduct {
  readonly expertId: string;
  readonly kind: string;
  readonly description: string;
  readonly breach: boolean;
  readonly transferTo?: string | null;
  readonly idempotencyKey: string;
}

/** Conduct on record; a breach ends the expert status at once and for ever, and every seat with it (Art. 21). */
export const recordConduct = command<RecordConduct, { id: string }>({
  key: 'Mutation.recordConduct',
  idempotencyKey: (input) => input.idempotencyKey,
  async run(tx, input) {
    const expert = await lockedExpert(tx, input.expertId);
    if (!expert) return notFound('EXPERT');
    if (expert.personId === actingPerson(tx)) return refuse('RECUSAL_OF_ONESELF', {});
    const problem = unfitText({ kind: [input.kind, 100], description: [input.description, 5_000] });
    if (problem) return problem;
    const transferTo = input.transferTo?.trim() || null;
    const consequence = consequenceOf({ kind: input.kind, breach: input.breach, transferTo }, { ruleset: PREFECTURE_RULESET_V1, calendar: tx.calendar });
    if (isRefusal(consequence)) return consequence;
    await tx.execute(
      `insert into panel.conduct_record (id, expert_id, kind, description, breach, consequence, transferred_to, recorded_by, recorded_at)
       values (uuidv7(), $1, $2, $3, $4, $5, $6, $7, $8)`,
      [expert.id, consequence.kind, input.description, consequence.removed, consequence.text, transferTo, actingPerson(tx), tx.now],
    );
    if (consequence.removed && !expert.removedOn) {
      expert.status = 'REMOVED';
      expert.removedOn = tx.today;
      await endSeatsOfPerson(tx, expert.personId, 'REMOVED');
      await tx.publish({ type: 'ExpertRemoved', expertId: expert.id, personId: expert.personId, on: tx.today, disclosed: consequence.disclosed });
    }
    tx.audit(`expert ${expert.id}`);
    return { id: expert.id };
  },
});
