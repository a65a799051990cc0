import type { PersonId } from '@award/identity';
import { isId } from '@award/identity';
import { refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import type { ExpertId } from '@award/identity';
import { actingPerson, actingProgramme } from '../../../acting.ts';
import { normalized } from '../../../text/plain-text.ts';
import { unfitText } from '../../../text/required-texts.ts';
import { alreadyDone, invalid } from '../../../things.ts';
import { employmentProblem } from '../domain/employment.ts';
import type { StatedEmployment } from '../domain/employment.ts';
import { replaceEmployments } from '../persistence/employments.ts';
import { ExpertEntity } from '../persistence/expert.entity.ts';

export interface InviteExpert {
  readonly personId: string;
  readonly name: string;
  readonly specialities: readonly string[];
  readonly employments: readonly StatedEmployment[];
}

/** The Office invites a person into the pool (Art. 7(4)); never again one who lost the status (Art. 21). */
export const inviteExpert = command<InviteExpert, { id: string }>({
  key: 'Mutation.inviteExpert',
  constraints: { r23_one_expert_record: () => alreadyDone('INVITATION') },
  async run(tx, input) {
    if (!isId(input.personId)) return invalid('personId', 'UUID');
    const problem = unfitText({ name: [input.name, 60] }) ?? employmentProblem(input.employments);
    if (problem) return problem;
    const [programmeId, personId] = [actingProgramme(tx), input.personId as PersonId];
    const known = await tx.em.findOne(ExpertEntity, { programmeId, personId });
    if (known) return known.removedOn ? refuse('EXPERT_STATUS_LOST', { removedOn: known.removedOn }) : alreadyDone('INVITATION');
    const id = uuidv7() as ExpertId;
    tx.em.create(ExpertEntity, {
      id, programmeId, personId,
      name: normalized(input.name),
      status: 'INVITED',
      specialities: [...new Set(input.specialities.map(normalized).filter(Boolean))],
      invitedAt: tx.now,
      invitedBy: actingPerson(tx),
      acceptedAt: null,
      removedOn: null,
    });
    await replaceEmployments(tx, id, input.employments);
    tx.audit(`expert ${id}`);
    return { id };
  },
});
