import { refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { notFound } from '../../../things.ts';
import { detectFor } from '../../recusal/persistence/detect.ts';
import { employmentProblem } from '../domain/employment.ts';
import type { StatedEmployment } from '../domain/employment.ts';
import { replaceEmployments } from '../persistence/employments.ts';
import { ownExpertRecord } from '../persistence/locked-expert.ts';

/** An expert states the employers, shares and advice of now and before; interests are looked for at once (Art. 22). */
export const updateMyEmployments = command<{ readonly employments: readonly StatedEmployment[] }, { id: string }>({
  key: 'Mutation.updateMyEmployments',
  async run(tx, { employments }) {
    const expert = await ownExpertRecord(tx);
    if (!expert) return notFound('EXPERT');
    if (expert.removedOn) return refuse('EXPERT_STATUS_LOST', { removedOn: expert.removedOn });
    const problem = employmentProblem(employments);
    if (problem) return problem;
    await replaceEmployments(tx, expert.id, employments);
    await detectFor(tx, { personId: expert.personId, programmeId: expert.programmeId });
    tx.audit(`expert ${expert.id}`);
    return { id: expert.id };
  },
});
