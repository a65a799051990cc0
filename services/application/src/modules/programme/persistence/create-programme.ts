import { Migration } from '@mikro-orm/migrations';

/** Programmes, their rulesets, units, authorities and cycles (Art. 4, 8, 23, 24). */
export class CreateProgramme extends Migration {
  override up(): void {
    // For searching names; in this schema, since nothing else may be made in the database.
    this.addSql('create extension if not exists pg_trgm with schema application');
    this.addSql(`
      create table application.programme (
        id uuid primary key,
        name_zh text not null, name_en text not null,
        level text not null check (level in ('PREFECTURE', 'COUNTY', 'ZONE')),
        division_code text not null,
        opened_at timestamptz not null
      );
      create table application.ruleset_version (
        id uuid primary key,
        programme_id uuid not null references application.programme deferrable initially deferred,
        version integer not null,
        text jsonb not null,
        based_on_version integer,
        reason text,
        adopted_by uuid, adopted_by_name text, approved_at timestamptz not null,
        constraint r24_one_ruleset_per_version unique (programme_id, version)
      );
      create table application.recommending_unit (
        id uuid primary key,
        programme_id uuid not null references application.programme deferrable initially deferred,
        name_zh text not null, name_en text not null,
        kind text not null check (kind in ('COUNTY', 'ZONE', 'DEPARTMENT')),
        division_code text, industry text,
        issuer_zh text not null, issuer_en text not null,
        registered_at timestamptz not null,
        constraint r9_unit_has_place_or_industry check (case kind when 'DEPARTMENT' then industry is not null else division_code is not null end)
      );
      create index recommending_unit_programme on application.recommending_unit (programme_id, id);
      create table application.authority (
        id uuid primary key,
        programme_id uuid not null references application.programme deferrable initially deferred,
        name_zh text not null, name_en text not null,
        registered_at timestamptz not null,
        constraint r11_one_authority_per_name unique (programme_id, name_zh)
      );
      create table application.cycle (
        id uuid primary key,
        programme_id uuid not null references application.programme deferrable initially deferred,
        year integer not null,
        title_zh text not null, title_en text not null,
        status text not null check (status in ('PLANNED', 'CALLED', 'OPEN', 'REVIEWING', 'DELIBERATED', 'APPROVED', 'CLOSED')),
        ruleset_id uuid not null references application.ruleset_version deferrable initially deferred,
        planned_at timestamptz not null,
        constraint r1_one_cycle_per_year unique (programme_id, year)
      );
      -- A row of its own, so that numbering a case never waits for work on the cycle itself.
      create table application.case_number_counter (
        cycle_id uuid primary key references application.cycle deferrable initially deferred,
        last_number integer not null default 0
      );
      grant select, insert on application.programme, application.ruleset_version, application.recommending_unit, application.authority to award_application;
      grant select, insert, update on application.cycle, application.case_number_counter to award_application;
    `);
  }
}
