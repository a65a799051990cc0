import { Migration } from '@mikro-orm/migrations';

/** The earmarked ledger of a cycle: appropriations and expenditures, never below zero (Art. 3). All money in fen. */
export class CreateBudget extends Migration {
  override up(): void {
    this.addSql(`
      create table application.budget_ledger (
        cycle_id uuid primary key references application.cycle deferrable initially deferred,
        appropriated bigint not null default 0,
        spent bigint not null default 0,
        constraint r2_never_above_the_balance check (spent <= appropriated)
      );
      create table application.appropriation (
        id uuid primary key,
        cycle_id uuid not null references application.budget_ledger deferrable initially deferred,
        year integer not null,
        amount bigint not null check (amount > 0),
        document_number text not null,
        recorded_by uuid not null, recorded_by_name text not null, recorded_at timestamptz not null,
        constraint r2_appropriated_once unique (cycle_id, document_number)
      );
      create table application.expenditure (
        id uuid primary key,
        cycle_id uuid not null references application.budget_ledger deferrable initially deferred,
        purpose text not null check (purpose in ('EXPERT_FEES', 'TRAVEL', 'VENUE', 'PUBLICITY', 'CERTIFICATES', 'TRAINING', 'OTHER')),
        amount bigint not null check (amount > 0),
        spent_on date not null,
        voucher_id uuid not null references application.attachment deferrable initially deferred,
        note text not null,
        recorded_by uuid not null, recorded_by_name text not null, recorded_at timestamptz not null,
        constraint r2_one_expenditure_per_voucher unique (voucher_id)
      );
      create index expenditure_cycle on application.expenditure (cycle_id, spent_on, id);
      grant select, insert, update on application.budget_ledger to award_application;
      grant select, insert on application.appropriation, application.expenditure to award_application;
    `);
  }
}
