import { Migration } from '@mikro-orm/migrations';

/** The lists that close a review stage (Art. 11(5)–(7)). */
export class CreateAdvancement extends Migration {
  override up(): void {
    this.addSql(`
      create table panel.stage_list (
        id uuid primary key,
        cycle_id uuid not null,
        stage text not null check (stage in ('MATERIAL', 'PRESENTATION', 'SITE')),
        advanced uuid[] not null,
        not_advanced uuid[] not null,
        confirmed_by uuid not null, confirmed_by_name text not null,
        confirmed_at timestamptz not null,
        constraint r12_one_list_per_stage unique (cycle_id, stage)
      );
      grant select, insert on panel.stage_list to award_panel;
    `);
  }
}
