import { Migration } from '@mikro-orm/migrations';

/** The Office's report on the cycle, in versions (Art. 11(8)). */
export class CreateReport extends Migration {
  override up(): void {
    this.addSql(`
      create table panel.review_report (
        id uuid primary key,
        programme_id uuid not null,
        cycle_id uuid not null,
        version integer not null,
        text text not null,
        rows jsonb not null,
        status text not null check (status in ('DRAFT', 'SUBMITTED')),
        prepared_by uuid not null, prepared_by_name text not null, prepared_at timestamptz not null,
        signed_by uuid, signed_by_name text, submitted_at timestamptz,
        constraint r13_one_report_per_version unique (cycle_id, version),
        constraint r13_signed_by_another check (signed_by is null or signed_by <> prepared_by)
      );
      create unique index r13_one_submitted_report on panel.review_report (cycle_id) where status = 'SUBMITTED';
      grant select, insert, update on panel.review_report to award_panel;
    `);
  }
}
