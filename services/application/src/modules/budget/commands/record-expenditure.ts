import type { PlainDate } from '@award/calendar';
import { isId } from '@award/identity';
import type { AttachmentId } from '@award/identity';
import { EXPENDITURE_RULES, checkAll, isRefusal, refuse } from '@award/regulation';
import type { ExpenditureFacts } from '@award/regulation';
import { command } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import { normalized } from '../../../text/plain-text.ts';
import { unfitText } from '../../../text/required-texts.ts';
import { AttachmentEntity } from '../../attachment/persistence/attachment.entity.ts';
import { lockCycle, rulesetOfCycle } from '../../programme/persistence/cycle.repository.ts';
import type { ExpenditurePurpose } from '../domain/purpose.ts';
import { lockLedger } from '../persistence/ledger.ts';

export interface RecordExpenditureInput {
  cycleId: string;
  purpose: ExpenditurePurpose;
  /** in fen, as text */
  amount: string;
  spentOn: PlainDate;
  voucherId?: string | null;
  note: string;
  idempotencyKey: string;
}

/** Enters what was spent on a cycle, with its voucher, and never above the balance (Art. 3). */
export const recordExpenditure = command<RecordExpenditureInput, { id: string }>({
  key: 'Mutation.recordExpenditure',
  idempotencyKey: (input) => input.idempotencyKey,
  constraints: { r2_one_expenditure_per_voucher: () => refuse('ALREADY_DONE', { what: { value: 'voucher', display: { zh: '该凭证的支出登记', en: 'The expenditure of this voucher' } } }, { articles: ['Art. 3'] }) },
  async run(tx, input) {
    const cycle = await lockCycle(tx, input.cycleId);
    if (isRefusal(cycle)) return cycle;
    const unfit = unfitText({ note: [input.note, 500] });
    if (unfit) return unfit;
    if (input.spentOn > tx.today) return refuse('INVALID_INPUT', { field: 'spentOn', reason: 'lies in the future' });
    const id = (input.voucherId ?? '') as AttachmentId;
    const voucher = isId(id) ? await tx.em.findOne(AttachmentEntity, { id, cycleId: cycle.id, purpose: 'VOUCHER', removedAt: null }) : null;
    const ledger = await lockLedger(tx, cycle.id);
    const amount = BigInt(input.amount);
    const allowed = checkAll<ExpenditureFacts>(EXPENDITURE_RULES, { expenditure: { amount, voucher: voucher !== null }, ledger }, { ruleset: await rulesetOfCycle(tx, cycle), calendar: tx.calendar });
    if (allowed !== true) return allowed;
    await tx.execute('update application.budget_ledger set spent = spent + $2::bigint where cycle_id = $1', [cycle.id, amount.toString()]);
    await tx.execute(
      `insert into application.expenditure (id, cycle_id, purpose, amount, spent_on, voucher_id, note, recorded_by, recorded_by_name, recorded_at)
       values ($1, $2, $3, $4::bigint, $5, $6, $7, $8, $9, $10)`,
      [uuidv7(), cycle.id, input.purpose, amount.toString(), input.spentOn, voucher?.id, normalized(input.note), tx.viewer.personId, tx.viewer.name, tx.now],
    );
    tx.audit(`budget ${cycle.id}`, `-${amount} ${input.purpose}`);
    return { id: cycle.id };
  },
});
