import { isRefusal, refuse } from '@award/regulation';
import type { PlainDate } from '@award/calendar';
import { command } from '@award/subgraph';
import { misuseReportFor } from '../persistence/supervision.access.ts';

/** The Office orders the winner to correct the use of the honour by a date (Art. 18). */
export const orderCorrection = command<{ misuseReportId: string; dueOn: PlainDate; idempotencyKey: string }, { id: string }>({
  key: 'Mutation.orderCorrection',
  idempotencyKey: (input) => input.idempotencyKey,
  async run(tx, input) {
    const report = await misuseReportFor(tx, input.misuseReportId);
    if (isRefusal(report)) return report;
    if (report.status !== 'REPORTED') return refuse('ALREADY_DONE', { what: 'orderCorrection' });
    if (input.dueOn <= tx.today) return refuse('INVALID_INPUT', { field: 'dueOn', reason: 'after today' });
    tx.em.assign(report, { status: 'CORRECTION_ORDERED', correctionOrderedAt: tx.now, correctionDueOn: input.dueOn, handledByName: tx.viewer.name });
    return { id: report.id };
  },
});
