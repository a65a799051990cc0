import type { ApprovalId, PersonId } from '@award/identity';
import { check, isRefusal, listIsNotApproved, refuse } from '@award/regulation';
import type { Refusal } from '@award/regulation';
import { command } from '@award/subgraph';
import type { CommandTransaction } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import { normalized } from '../../../text/plain-text.ts';
import { moveCase } from '../../application/commands/move-case.ts';
import { lockCycle, rulesetOfCycle } from '../../programme/persistence/cycle.repository.ts';
import type { Cycle } from '../../programme/persistence/cycle.entity.ts';
import { aboutCase } from '../../qualification/domain/about-case.ts';
import { unfitReason } from '../../recommendation/domain/unfit-reason.ts';
import { recusedFromList } from '../../review/persistence/recused-from-list.ts';
import { ApprovalEntity } from '../persistence/award.entities.ts';
import { lockOutcome } from '../persistence/award.repository.ts';
import { lapse } from './lapse-award.ts';
import { listedCases } from './listed-cases.ts';
import type { Listed } from './listed-cases.ts';

export interface ApproveAwardsInput {
  cycleId: string;
  approve: boolean;
  reason?: string | null;
  idempotencyKey: string;
}

const notSubmitted = (): Refusal => refuse('NOT_FOUND', { what: { value: 'list', display: { zh: '报请审定的名单', en: 'a list submitted for approval' } } });

async function approve(tx: CommandTransaction, listed: readonly Listed[]): Promise<Refusal | null> {
  for (const { award, application } of listed) {
    const refusal = await moveCase(tx, application, 'approve', { approval: { approved: false } });
    if (refusal) return aboutCase(refusal, application);
    Object.assign(award, { status: 'APPROVED', approvedAt: tx.now });
  }
  return null;
}

async function sendBack(tx: CommandTransaction, listed: readonly Listed[], reason: string): Promise<Refusal | null> {
  for (const { award, application } of listed) {
    const refusal = await moveCase(tx, application, 'sendBack', { reason, approval: { approved: false } }, { note: reason });
    if (refusal) return refusal.code === 'REASON_REQUIRED' ? refusal : aboutCase(refusal, application);
    lapse(tx, award, reason);
  }
  return null;
}

async function decide(tx: CommandTransaction, cycle: Cycle, input: ApproveAwardsInput, reason: string): Promise<Refusal | null> {
  const outcome = await lockOutcome(tx, cycle.id);
  const law = { ruleset: await rulesetOfCycle(tx, cycle), calendar: tx.calendar };
  const once = check(listIsNotApproved, { approval: { approved: outcome.approvedOn !== null } }, law);
  if (once !== true) return once;
  const listed = (await listedCases(tx, cycle.id, 'PROPOSED')).filter(({ application }) => application.stage === 'APPROVAL');
  if (listed.length === 0) return notSubmitted();
  const recused = await recusedFromList(tx, listed.map(({ application }) => application));
  if (recused) return recused;
  const refusal = input.approve ? await approve(tx, listed) : await sendBack(tx, listed, reason);
  if (refusal) return refusal;
  outcome.approvedOn = input.approve ? tx.today : null;
  if (!input.approve) outcome.concludedOn = null;
  cycle.status = input.approve ? 'APPROVED' : 'REVIEWING';
  return null;
}

/** The government approves the list, or sends it back to the leading group with its reason (Art. 11(9)); decided once. */
export const approveAwards = command<ApproveAwardsInput, { id: string }>({
  key: 'Mutation.approveAwards',
  idempotencyKey: (input) => input.idempotencyKey,
  async run(tx, input) {
    const cycle = await lockCycle(tx, input.cycleId);
    if (isRefusal(cycle)) return cycle;
    const unfit = unfitReason(input.reason ?? '');
    if (unfit) return unfit;
    const reason = normalized(input.reason ?? '');
    const refusal = await decide(tx, cycle, input, reason);
    if (refusal) return refusal;
    tx.em.persist(
      tx.em.create(ApprovalEntity, {
        id: uuidv7() as ApprovalId, cycleId: cycle.id, approved: input.approve, reason: reason || null, decidedBy: tx.viewer.personId as PersonId,
        decidedByName: tx.viewer.name, decidedAt: tx.now,
      }),
    );
    return { id: cycle.id };
  },
});
