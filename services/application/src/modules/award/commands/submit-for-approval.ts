import { isRefusal, refuse } from '@award/regulation';
import type { Refusal } from '@award/regulation';
import { command } from '@award/subgraph';
import type { CommandTransaction } from '@award/subgraph';
import { moveCase } from '../../application/commands/move-case.ts';
import { closeNotice } from '../../notice/commands/close-notice.ts';
import { lockNewestNotice } from '../../notice/persistence/notice.repository.ts';
import { lockCycle } from '../../programme/persistence/cycle.repository.ts';
import { aboutCase } from '../../qualification/domain/about-case.ts';
import { recusedFromList } from '../../review/persistence/recused-from-list.ts';
import { lockOutcome } from '../persistence/award.repository.ts';
import { listedCases } from './listed-cases.ts';
import type { Listed } from './listed-cases.ts';

export interface SubmitForApprovalInput {
  cycleId: string;
  idempotencyKey: string;
}

/** How many objections against each listed case are not determined yet; locked, so that none slips in unnoticed. */
async function undetermined(tx: CommandTransaction, listed: readonly Listed[]): Promise<Map<string, number>> {
  const rows = await tx.execute<{ application_id: string }>(
    'select application_id from application.pending_objection where application_id = any($1) and determined_on is null for update',
    [listed.map(({ application }) => application.id)],
  );
  return rows.reduce((counts, { application_id: id }) => counts.set(id, (counts.get(id) ?? 0) + 1), new Map<string, number>());
}

/** Puts the list before the government once its notice has run and every objection against a listed organization is determined (Art. 11(9), I-5). */
export const submitForApproval = command<SubmitForApprovalInput, { id: string }>({
  key: 'Mutation.submitForApproval',
  idempotencyKey: (input) => input.idempotencyKey,
  async run(tx, { cycleId }) {
    const cycle = await lockCycle(tx, cycleId);
    if (isRefusal(cycle)) return cycle;
    await lockOutcome(tx, cycle.id);
    const listed = await listedCases(tx, cycle.id, 'PROPOSED');
    if (listed.length === 0) return refuse('NOT_ELECTED', {});
    const recused = await recusedFromList(tx, listed.map(({ application }) => application));
    if (recused) return recused;
    const notice = await lockNewestNotice(tx, 'AWARD', { cycleId: cycle.id });
    const open = await undetermined(tx, listed);
    const facts = {
      on: tx.today,
      notice: { kind: 'AWARD' as const, ...(notice?.status === 'RUNNING' && { publishedOn: notice.period.event }) },
    };
    // The one that stands in the way comes first, so that the refusal names it.
    for (const { application } of listed.toSorted((a, b) => (open.get(b.application.id) ?? 0) - (open.get(a.application.id) ?? 0))) {
      const refusal = await moveCase(tx, application, 'submitForApproval', { ...facts, objections: { undetermined: open.get(application.id) ?? 0 } });
      if (refusal) return refusal.code === 'NOTICE_RUNNING' ? refusal : aboutCase(refusal, application);
    }
    const running: Refusal | null = notice && closeNotice(tx, notice);
    return running ?? { id: cycle.id };
  },
});
