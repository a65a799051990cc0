import { Migration } from '@mikro-orm/migrations';

/** Site visits, their teams and findings (Art. 11(7)). */
export class CreateSite extends Migration {
  override up(): void {
    this.addSql(`
      create table panel.site_visit (
        id uuid primary key,
        cycle_id uuid not null,
        application_id uuid not null references panel.review_case,
        visit_on date not null,
        planned_by uuid not null,
        planned_at timestamptz not null,
        constraint r12_one_visit_per_case unique (application_id)
      );
      create index site_visit_cycle on panel.site_visit (cycle_id, visit_on, id);
      create table panel.site_team_member (
        site_visit_id uuid not null references panel.site_visit,
        expert_id uuid not null references panel.expert,
        primary key (site_visit_id, expert_id)
      );
      create table panel.site_finding (
        id uuid primary key,
        site_visit_id uuid not null references panel.site_visit,
        issue text not null,
        finding text not null,
        item_id uuid,
        recorded_by uuid not null, recorded_by_name text not null,
        recorded_at timestamptz not null
      );
      create index site_finding_visit on panel.site_finding (site_visit_id, id);
      grant select, insert, update on panel.site_visit to award_panel;
      grant select, insert, delete on panel.site_team_member to award_panel;
      grant select, insert on panel.site_finding to award_panel;
    `);
  }
}
