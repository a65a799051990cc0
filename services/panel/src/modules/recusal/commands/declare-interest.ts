import type { ApplicationId, CycleId, RecusalId } from '@award/identity';
import { isId } from '@award/identity';
import type { RecusalGround } from '@award/regulation';
import { command } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import { actingPerson, actingProgramme } from '../../../acting.ts';
import { normalized } from '../../../text/plain-text.ts';
import { unfitText } from '../../../text/required-texts.ts';
import { alreadyDone, notFound } from '../../../things.ts';
import { refreshCaseAccess } from '../../projection/persistence/case-access.ts';
import { reviewCase } from '../../projection/persistence/review-case.ts';
import { RecusalEntity } from '../persistence/recusal.entity.ts';

export interface DeclareInterest {
  readonly applicationId: string;
  readonly ground: RecusalGround;
  readonly detail: string;
}

/** A person declares an interest; from that moment the case is closed to the person until the Office decides (Art. 22). */
export const declareInterest = command<DeclareInterest, { id: string }>({
  key: 'Mutation.declareInterest',
  constraints: { r24_one_open_interest: () => alreadyDone('RECUSAL') },
  async run(tx, input) {
    const programmeId = actingProgramme(tx);
    const found = isId(input.applicationId) ? await reviewCase(tx, input.applicationId) : null;
    if (found?.programmeId !== programmeId) return notFound('CASE');
    const problem = unfitText({ detail: [input.detail, 1_000] });
    if (problem) return problem;
    const id = uuidv7() as RecusalId;
    tx.em.create(RecusalEntity, {
      id, programmeId,
      cycleId: found.cycleId as CycleId,
      applicationId: found.id as ApplicationId,
      personId: actingPerson(tx),
      personName: tx.viewer.name,
      ground: input.ground,
      origin: 'DECLARED',
      detail: normalized(input.detail),
      status: 'PENDING',
      raisedAt: tx.now,
      decidedBy: null, decidedByName: null, decidedAt: null, reason: null,
    });
    await refreshCaseAccess(tx, [found.id]);
    tx.audit(`recusal ${id}`);
    return { id };
  },
});
