import { isRefusal, refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { lawOfCycle } from '../../projection/persistence/projection.sql.ts';
import { stepAllowed } from '../domain/objection-steps.ts';
import { recordOverruns } from '../persistence/overrun.sql.ts';
import { objectionFor } from '../persistence/objection.access.ts';
import { InvestigationEntity } from '../persistence/objection.entities.ts';

/** A second person of the unit approves the report and sends it to the Office: the unit's 5 working days end here (Art. 13). */
export const approveInvestigation = command<{ objectionId: string; idempotencyKey: string }, { id: string }>({
  key: 'Mutation.approveInvestigation',
  idempotencyKey: (input) => input.idempotencyKey,
  async run(tx, input) {
    const objection = await objectionFor(tx, input.objectionId);
    if (isRefusal(objection)) return objection;
    const refusal = stepAllowed('report', objection.status, await lawOfCycle(tx, objection.cycleId));
    if (refusal) return refusal;
    const investigation = await tx.em.findOne(InvestigationEntity, { objectionId: objection.id });
    if (!investigation) return refuse('NOT_PREPARED', { action: 'approveInvestigation' });
    if (investigation.preparedBy === tx.viewer.personId)
      return refuse('SECOND_PERSON_REQUIRED', { action: 'approveInvestigation', preparedBy: investigation.preparedByName });
    await recordOverruns(tx, objection);
    tx.em.assign(investigation, { approvedBy: tx.viewer.personId, approvedByName: tx.viewer.name, reportedAt: tx.now });
    objection.status = 'REPORTED';
    objection.reportedAt = tx.now;
    return { id: objection.id };
  },
});
