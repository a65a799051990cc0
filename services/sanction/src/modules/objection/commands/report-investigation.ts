import { isRefusal, refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { lawOfCycle } from '../../projection/persistence/projection.sql.ts';
import { stepAllowed } from '../domain/objection-steps.ts';
import { objectionFor } from '../persistence/objection.access.ts';
import { InvestigationEntity } from '../persistence/objection.entities.ts';

/** The unit's handler writes down what the investigation found; it may be rewritten until it is approved. */
export const reportInvestigation = command<{ objectionId: string; report: string; findings: string }, { id: string }>({
  key: 'Mutation.reportInvestigation',
  async run(tx, input) {
    const objection = await objectionFor(tx, input.objectionId);
    if (isRefusal(objection)) return objection;
    const refusal = stepAllowed('report', objection.status, await lawOfCycle(tx, objection.cycleId));
    if (refusal) return refusal;
    if (!input.report.trim() || !input.findings.trim()) return refuse('INVALID_INPUT', { field: 'report', reason: 'report and findings are written' });
    const { personId, name } = tx.viewer;
    const prepared = { report: input.report.trim(), findings: input.findings.trim(), preparedBy: personId ?? '', preparedByName: name, preparedAt: tx.now };
    const existing = await tx.em.findOne(InvestigationEntity, { objectionId: objection.id });
    if (existing) tx.em.assign(existing, prepared);
    else tx.em.create(InvestigationEntity, { objectionId: objection.id, ...prepared });
    return { id: objection.id };
  },
});
