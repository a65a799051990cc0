import type { Instant, PlainDate } from '@award/calendar';
import { statement } from '@award/subgraph';
import type { ExpenditurePurpose } from '../domain/purpose.ts';

export interface BudgetRow {
  readonly id: string;
  readonly cycleId: string;
  readonly balance: string;
}

/** The ledgers of cycles ($1) of one programme ($2); a cycle without entries has a balance of nothing. */
export const budgetsOfCycles = statement<BudgetRow>(
  'budget.of-cycles',
  `select c.id, c.id as "cycleId", coalesce(l.appropriated - l.spent, 0)::text as balance from application.cycle c
   left join application.budget_ledger l on l.cycle_id = c.id where c.id = any($1) and c.programme_id = $2`,
);

export interface AppropriationRow {
  readonly id: string;
  readonly cycleId: string;
  readonly year: number;
  readonly amount: string;
  readonly documentNumber: string;
  readonly recordedAt: Instant;
}

export const appropriationsOfCycles = statement<AppropriationRow>(
  'appropriation.of-cycles',
  `select id, cycle_id as "cycleId", year, amount::text, document_number as "documentNumber", recorded_at as "recordedAt" from application.appropriation
   where cycle_id = any($1) order by year, recorded_at, id`,
);

export interface ExpenditureRow {
  readonly id: string;
  readonly cycleId: string;
  readonly purpose: ExpenditurePurpose;
  readonly amount: string;
  readonly spentOn: PlainDate;
  readonly voucherId: string;
  readonly note: string;
  readonly recordedAt: Instant;
}

export const expendituresOfCycles = statement<ExpenditureRow>(
  'expenditure.of-cycles',
  `select id, cycle_id as "cycleId", purpose, amount::text, spent_on as "spentOn", voucher_id as "voucherId", note, recorded_at as "recordedAt" from application.expenditure
   where cycle_id = any($1) order by spent_on, id`,
);
