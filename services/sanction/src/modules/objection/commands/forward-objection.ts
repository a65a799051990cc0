import { isRefusal, refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { caseOf, lawOfCycle } from '../../projection/persistence/projection.sql.ts';
import { stepAllowed } from '../domain/objection-steps.ts';
import { recordOverruns } from '../persistence/overrun.sql.ts';
import { objectionFor } from '../persistence/objection.access.ts';

/**
 * Forwards the objection to the accused's recommending unit for investigation (Art. 13). Who objected does not go
 * along: the unit sees the text and the evidence.
 */
export const forwardObjection = command<{ objectionId: string; idempotencyKey: string }, { id: string }>({
  key: 'Mutation.forwardObjection',
  idempotencyKey: (input) => input.idempotencyKey,
  async run(tx, input) {
    const objection = await objectionFor(tx, input.objectionId);
    if (isRefusal(objection)) return objection;
    const refusal = stepAllowed('forward', objection.status, await lawOfCycle(tx, objection.cycleId));
    if (refusal) return refusal;
    const unitId = (await caseOf(tx, objection.applicationId))?.recommending_unit_id;
    if (!unitId) return refuse('UNIT_NOT_CHOSEN', {});
    await recordOverruns(tx, objection);
    objection.status = 'FORWARDED';
    objection.unitId = unitId;
    objection.forwardedAt = tx.now;
    objection.forwardedBy = tx.viewer.personId;
    await tx.publish({ type: 'ObjectionForwarded', objectionId: objection.id, applicationId: objection.applicationId, unitId });
    return { id: objection.id };
  },
});
