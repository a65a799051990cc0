import { Migration } from '@mikro-orm/migrations';

/** What this service knows of cycles, cases and units, told by the application service's events. */
export class CreateProjection extends Migration {
  override up(): void {
    this.addSql(`
      create table panel.cycle (
        id uuid primary key,
        programme_id uuid not null,
        year integer not null,
        ruleset jsonb not null,
        pinned_at timestamptz not null
      );
      create table panel.criteria_item (
        cycle_id uuid not null references panel.cycle,
        category text not null,
        id uuid not null,
        parent_id uuid,
        code text not null,
        title_zh text not null, title_en text not null,
        points integer not null,
        position integer not null,
        -- only an item without parts is scored
        leaf boolean not null,
        primary key (cycle_id, category, id)
      );
      create table panel.recommending_unit (
        id uuid primary key,
        programme_id uuid not null,
        name_zh text not null, name_en text not null
      );
      -- Everybody who ever wrote on an organization's applications; a former editor may not review it (Art. 22).
      create table panel.organization_editor (
        organization_id uuid not null,
        credit_code text not null,
        person_id uuid not null,
        primary key (organization_id, person_id)
      );
      create index organization_editor_person on panel.organization_editor (person_id, organization_id);
      -- Its members today, who may read the feedback on its own cases.
      create table panel.organization_member (
        organization_id uuid not null,
        person_id uuid not null,
        primary key (organization_id, person_id)
      );
      create index organization_member_person on panel.organization_member (person_id, organization_id);
      create table panel.review_case (
        id uuid primary key,
        number text not null,
        cycle_id uuid not null,
        programme_id uuid not null,
        organization_id uuid not null,
        organization_name text not null,
        credit_code text not null,
        industry text not null,
        division_code text not null,
        category text not null,
        recommending_unit_id uuid,
        stage text not null,
        stage_since date not null
      );
      create index review_case_stage on panel.review_case (cycle_id, stage, number);
      create index review_case_organization on panel.review_case (organization_id);
      create index review_case_credit_code on panel.review_case (credit_code);

      -- Reviewers who may read a case now: a seat on a working panel, and no interest (Art. 11(5), 22).
      create table panel.case_reader (
        application_id uuid not null,
        person_id uuid not null,
        primary key (application_id, person_id)
      );
      create index case_reader_person on panel.case_reader (person_id, application_id);
      -- Whom an interest holds off a case, in whatever role, from its declaration or detection until it is dismissed.
      create table panel.held_off (
        application_id uuid not null,
        person_id uuid not null,
        primary key (application_id, person_id)
      );
      create index held_off_person on panel.held_off (person_id, application_id);
      -- One row a case for lists: kept by the same transaction that changes what it sums up.
      create table panel.case_summary (
        application_id uuid not null,
        programme_id uuid not null,
        case_stage text not null,
        review_stage text,
        assigned integer not null default 0,
        submitted integer not null default 0,
        opinion_signed boolean not null default false,
        score double precision,
        -- a page of cases is answered from the key alone
        primary key (application_id) include (programme_id, case_stage, review_stage, assigned, submitted, opinion_signed, score)
      );

      grant select, insert, update on panel.cycle, panel.recommending_unit, panel.review_case, panel.case_summary to award_panel;
      grant select, insert, update, delete on panel.criteria_item, panel.organization_editor, panel.organization_member to award_panel;
      grant select, insert, delete on panel.case_reader, panel.held_off to award_panel;
    `);
  }
}
