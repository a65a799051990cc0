import type { PersonId } from '@award/identity';
import { isRefusal, refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import { unfitText } from '../../../text/required-texts.ts';
import { lockCycle } from '../../programme/persistence/cycle.repository.ts';
import { bookable } from '../domain/fen.ts';
import { lockLedger } from '../persistence/ledger.ts';

export interface RecordAppropriationInput {
  cycleId: string;
  year: number;
  /** in fen, as text */
  amount: string;
  documentNumber: string;
}

/** Enters money that the budget gave for a cycle (Art. 3); each document once. */
export const recordAppropriation = command<RecordAppropriationInput, { id: string }>({
  key: 'Mutation.recordAppropriation',
  constraints: { r2_appropriated_once: ({ documentNumber }) => refuse('ALREADY_DONE', { what: documentNumber.trim() }, { articles: ['Art. 3'] }) },
  async run(tx, input) {
    const cycle = await lockCycle(tx, input.cycleId);
    if (isRefusal(cycle)) return cycle;
    const unfit = unfitText({ documentNumber: [input.documentNumber, 60] });
    if (unfit) return unfit;
    if (input.year < 2000 || input.year > 2099) return refuse('INVALID_INPUT', { field: 'year', reason: '2000–2099' });
    const amount = bookable(input.amount);
    if (isRefusal(amount)) return amount;
    await lockLedger(tx, cycle.id);
    await tx.execute('update application.budget_ledger set appropriated = appropriated + $2::bigint where cycle_id = $1', [cycle.id, amount.toString()]);
    await tx.execute(
      `insert into application.appropriation (id, cycle_id, year, amount, document_number, recorded_by, recorded_by_name, recorded_at) values ($1, $2, $3, $4::bigint, $5, $6, $7, $8)`,
      [uuidv7(), cycle.id, input.year, amount.toString(), input.documentNumber.trim(), tx.viewer.personId as PersonId, tx.viewer.name, tx.now],
    );
    tx.audit(`budget ${cycle.id}`, `+${amount} ${input.documentNumber.trim()}`);
    return { id: cycle.id };
  },
});
