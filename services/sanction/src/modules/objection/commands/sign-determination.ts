import { isRefusal, refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { lawOfCycle } from '../../projection/persistence/projection.sql.ts';
import { determinationDisqualifies, mayDetermine } from '../domain/objection-steps.ts';
import { recordOverruns } from '../persistence/overrun.sql.ts';
import { objectionFor } from '../persistence/objection.access.ts';
import { DeterminationEntity } from '../persistence/objection.entities.ts';
import { recordDisqualification } from '../persistence/disqualification.sql.ts';

/**
 * The director signs: the objector is answered, the unit is told, and an upheld objection about what the conditions
 * forbid ends the case at once, in every service (Art. 13).
 */
export const signDetermination = command<{ objectionId: string; idempotencyKey: string }, { id: string }>({
  key: 'Mutation.signDetermination',
  idempotencyKey: (input) => input.idempotencyKey,
  async run(tx, input) {
    const objection = await objectionFor(tx, input.objectionId);
    if (isRefusal(objection)) return objection;
    const determination = await tx.em.findOne(DeterminationEntity, { objectionId: objection.id });
    if (!determination) return refuse('NOT_PREPARED', { action: 'signDetermination' });
    const refusal = mayDetermine(objection, tx.today, await lawOfCycle(tx, objection.cycleId));
    if (refusal) return refusal;
    if (determination.preparedBy === tx.viewer.personId)
      return refuse('SECOND_PERSON_REQUIRED', { action: 'signDetermination', preparedBy: determination.preparedByName });
    await recordOverruns(tx, objection);
    const disqualifies = determinationDisqualifies(determination);
    tx.em.assign(determination, { signedBy: tx.viewer.personId, signedByName: tx.viewer.name, signedAt: tx.now, disqualifies });
    tx.em.assign(objection, {
      status: 'DETERMINED', determinedAt: tx.now, replyToObjector: determination.replyToObjector, repliedAt: tx.now, circulatedAt: tx.now,
    });
    if (disqualifies) await recordDisqualification(tx, objection, determination);
    await tx.publish({
      type: 'ObjectionDetermined', objectionId: objection.id, applicationId: objection.applicationId, outcome: determination.outcome, disqualifies, on: tx.today,
    });
    return { id: objection.id };
  },
});
