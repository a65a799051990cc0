import { addDays } from '@award/calendar';
import { isRefusal, refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { misuseReportFor } from '../persistence/supervision.access.ts';

/** The ends of a report of misuse. */
export interface SettleMisuse {
  misuseReportId: string;
  status: 'CORRECTED' | 'REVOCATION_PROPOSED' | 'DISMISSED';
  settlement: string;
}

/** Settles a report of misuse; a revocation can be proposed once the ordered correction is overdue (Art. 18, 20). */
export const settleMisuse = command<SettleMisuse, { id: string }>({
  key: 'Mutation.settleMisuse',
  async run(tx, input) {
    const report = await misuseReportFor(tx, input.misuseReportId);
    if (isRefusal(report)) return report;
    if (report.settledAt) return refuse('ALREADY_DONE', { what: 'settleMisuse' });
    if (!input.settlement.trim()) return refuse('REASON_REQUIRED', { action: 'settleMisuse' });
    if (input.status === 'CORRECTED' && report.status !== 'CORRECTION_ORDERED') return refuse('NOT_PREPARED', { action: 'orderCorrection' });
    const due = report.correctionDueOn;
    if (input.status === 'REVOCATION_PROPOSED' && due && tx.today <= due) return refuse('CORRECTION_RUNNING', { dueOn: due }, { succeedsFrom: addDays(due, 1) });
    tx.em.assign(report, { status: input.status, settledAt: tx.now, settlement: input.settlement.trim(), handledByName: tx.viewer.name });
    return { id: report.id };
  },
});
