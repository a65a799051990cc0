import { refuse } from '../refusal/refusal.ts';
import { text } from '../text.ts';
import { rule } from './rule.ts';

/** An expenditure from the earmarked ledger; all money in fen. */
export interface ExpenditureFacts {
  readonly expenditure: { readonly amount: bigint; readonly voucher: boolean };
  readonly ledger: { readonly appropriated: bigint; readonly spent: bigint };
}

const common = { theme: 'BUDGET', article: 'Art. 3', requirement: 'R2' } as const;

export const amountIsPositive = rule<Pick<ExpenditureFacts, 'expenditure'>>({
  ...common,
  id: 'budget.amount',
  description: text('金额大于零，以分为单位记账。', 'Amounts are above zero and kept in whole fen.'),
  refusals: ['BUDGET_AMOUNT_INVALID'],
  holds({ expenditure: { amount } }) {
    return amount > 0n ? true : refuse('BUDGET_AMOUNT_INVALID', { amount: yuan(amount) });
  },
});

export const voucherIsAttached = rule<Pick<ExpenditureFacts, 'expenditure'>>({
  ...common,
  id: 'budget.voucher',
  description: text('每笔支出附凭证。', 'Every expenditure has its voucher.'),
  refusals: ['VOUCHER_REQUIRED'],
  holds({ expenditure: { amount, voucher } }) {
    return voucher ? true : refuse('VOUCHER_REQUIRED', { amount: yuan(amount) });
  },
});

export const withinTheBalance = rule<ExpenditureFacts>({
  ...common,
  id: 'budget.balance',
  description: text('支出不超过下达的预算余额。', 'What is spent never exceeds what was appropriated.'),
  refusals: ['BUDGET_EXCEEDED'],
  holds({ expenditure: { amount }, ledger: { appropriated, spent } }) {
    const balance = appropriated - spent;
    return amount <= balance ? true : refuse('BUDGET_EXCEEDED', { amount: yuan(amount), balance: yuan(balance) });
  },
});

/** What must hold before an expenditure is recorded. */
export const EXPENDITURE_RULES = [amountIsPositive, voucherIsAttached, withinTheBalance] as const;

/** Fen as yuan with two decimals: 12345 → `123.45`. */
export function yuan(fen: bigint): string {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
