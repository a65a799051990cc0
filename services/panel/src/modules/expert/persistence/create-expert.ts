import { Migration } from '@mikro-orm/migrations';

/** Experts, their employers, trainings, undertakings and conduct; misconduct of staff (Art. 7(4), 21, 22). */
export class CreateExpert extends Migration {
  override up(): void {
    this.addSql(`
      create table panel.expert (
        id uuid primary key,
        programme_id uuid not null,
        person_id uuid not null,
        name text not null,
        status text not null check (status in ('INVITED', 'ACTIVE', 'SUSPENDED', 'REMOVED')),
        specialities text[] not null default '{}',
        invited_at timestamptz not null,
        invited_by uuid not null,
        accepted_at timestamptz,
        removed_on date,
        constraint r23_removed_has_date check ((status = 'REMOVED') = (removed_on is not null)),
        -- a removed expert keeps the row, so that nobody invites the person again (Art. 21)
        constraint r23_one_expert_record unique (programme_id, person_id)
      );
      create index expert_page on panel.expert (programme_id, name, id);
      create index expert_person on panel.expert (person_id);
      -- Replaced statements are kept: an interest is judged on what was ever stated.
      create table panel.employment (
        id uuid primary key,
        expert_id uuid not null references panel.expert,
        organization_name text not null,
        credit_code text,
        "from" date not null,
        "until" date,
        relation text not null check (relation in ('EMPLOYEE', 'SHAREHOLDER', 'ADVISER')),
        stated_at timestamptz not null,
        replaced_at timestamptz,
        check ("until" is null or "until" >= "from")
      );
      create index employment_expert on panel.employment (expert_id);
      create index employment_credit_code on panel.employment (credit_code);
      create table panel.training (
        id uuid primary key,
        expert_id uuid not null references panel.expert,
        course text not null,
        hours integer not null check (hours > 0),
        result text not null check (result in ('PASSED', 'FAILED')),
        completed_on date not null,
        recorded_by uuid not null,
        recorded_at timestamptz not null
      );
      create index training_expert on panel.training (expert_id);
      create table panel.undertaking (
        id uuid primary key,
        person_id uuid not null,
        person_name text not null,
        role text not null,
        cycle_id uuid not null,
        kind text not null check (kind in ('CONFIDENTIALITY', 'DISCIPLINE')),
        text_version text not null,
        signed_at timestamptz not null,
        constraint r24_one_undertaking_per_cycle unique (person_id, cycle_id, kind)
      );
      create table panel.conduct_record (
        id uuid primary key,
        expert_id uuid not null references panel.expert,
        kind text not null,
        description text not null,
        breach boolean not null,
        consequence text not null,
        transferred_to text,
        recorded_by uuid not null,
        recorded_at timestamptz not null
      );
      create index conduct_record_expert on panel.conduct_record (expert_id);
      create table panel.staff_misconduct (
        id uuid primary key,
        programme_id uuid not null,
        person_id uuid,
        name text not null,
        description text not null,
        consequence text not null,
        transferred_to text,
        recorded_by uuid not null,
        recorded_at timestamptz not null
      );
      grant select, insert, update on panel.expert to award_panel;
      grant select, insert on panel.employment, panel.training, panel.undertaking, panel.conduct_record, panel.staff_misconduct to award_panel;
      grant update (replaced_at) on panel.employment to award_panel;
    `);
  }
}
