import type { PlainDate } from '@award/calendar';
import { refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { actingPerson } from '../../../acting.ts';
import { unfitText } from '../../../text/required-texts.ts';
import { invalid, notFound } from '../../../things.ts';
import type { TrainingResult } from '../domain/expert-status.ts';
import { lockedExpert } from '../persistence/locked-expert.ts';

export interface RecordTraining {
  readonly expertId: string;
  readonly course: string;
  readonly hours: number;
  readonly result: TrainingResult;
  readonly completedOn: PlainDate;
}

/** A course that an expert took, with its result (Art. 7(4)). */
export const recordTraining = command<RecordTraining, { id: string }>({
  key: 'Mutation.recordTraining',
  async run(tx, input) {
    const expert = await lockedExpert(tx, input.expertId);
    if (!expert) return notFound('EXPERT');
    if (expert.removedOn) return refuse('EXPERT_STATUS_LOST', { removedOn: expert.removedOn });
    const problem = unfitText({ course: [input.course, 200] });
    if (problem) return problem;
    if (input.hours < 1 || input.hours > 1_000) return invalid('hours', '1–1000');
    if (input.completedOn > tx.today) return invalid('completedOn', `> ${tx.today}`);
    await tx.execute(
      `insert into panel.training (id, expert_id, course, hours, result, completed_on, recorded_by, recorded_at) values (uuidv7(), $1, $2, $3, $4, $5, $6, $7)`,
      [expert.id, input.course, input.hours, input.result, input.completedOn, actingPerson(tx), tx.now],
    );
    tx.audit(`expert ${expert.id}`);
    return { id: expert.id };
  },
});
