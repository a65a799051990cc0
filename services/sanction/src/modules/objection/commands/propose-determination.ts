import { isRefusal } from '@award/regulation';
import { command } from '@award/subgraph';
import { lawOfCycle } from '../../projection/persistence/projection.sql.ts';
import { mayDetermine, reasoned } from '../domain/objection-steps.ts';
import { objectionFor } from '../persistence/objection.access.ts';
import { DeterminationEntity } from '../persistence/objection.entities.ts';
import type { ObjectionOutcome } from '../persistence/objection.entities.ts';

/** A determination as the clerk proposes it. */
export interface ProposeDetermination {
  objectionId: string;
  outcome: ObjectionOutcome;
  forbiddenByConditions: boolean;
  reason: string;
  replyToObjector: string;
}

/** The Office's clerk proposes the determination, once the unit has reported or its time is over (Art. 13). */
export const proposeDetermination = command<ProposeDetermination, { id: string }>({
  key: 'Mutation.proposeDetermination',
  async run(tx, input) {
    const objection = await objectionFor(tx, input.objectionId);
    if (isRefusal(objection)) return objection;
    const law = await lawOfCycle(tx, objection.cycleId);
    const refusal = mayDetermine(objection, tx.today, law) ?? reasoned(input, law);
    if (refusal) return refusal;
    const proposal = {
      outcome: input.outcome,
      forbiddenByConditions: input.forbiddenByConditions,
      reason: input.reason.trim(),
      replyToObjector: input.replyToObjector.trim(),
      preparedBy: tx.viewer.personId ?? '',
      preparedByName: tx.viewer.name,
      preparedAt: tx.now,
    };
    const existing = await tx.em.findOne(DeterminationEntity, { objectionId: objection.id });
    if (existing) tx.em.assign(existing, proposal);
    else tx.em.create(DeterminationEntity, { objectionId: objection.id, disqualifies: false, ...proposal });
    return { id: objection.id };
  },
});
