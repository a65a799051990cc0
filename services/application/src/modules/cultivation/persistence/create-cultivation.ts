import { Migration } from '@mikro-orm/migrations';

/** Promising organizations, their training and self-assessments (Art. 7(3), 10). Nothing of it enters a score. */
export class CreateCultivation extends Migration {
  override up(): void {
    this.addSql(`
      create table application.promising_organization (
        id uuid primary key,
        programme_id uuid not null references application.programme deferrable initially deferred,
        organization_name text not null,
        credit_code text,
        division_code text not null,
        industry text not null,
        note text not null,
        listed_by uuid not null, listed_by_name text not null, listed_at timestamptz not null
      );
      create unique index r6_listed_once on application.promising_organization (programme_id, coalesce(credit_code, organization_name));
      create index promising_organization_page on application.promising_organization (programme_id, listed_at desc, id desc);
      create table application.training_session (
        id uuid primary key,
        programme_id uuid not null references application.programme deferrable initially deferred,
        title text not null, held_on date not null, place text not null,
        attendees jsonb not null,
        recorded_by uuid not null, recorded_by_name text not null, recorded_at timestamptz not null
      );
      create table application.training_participation (
        training_session_id uuid not null references application.training_session deferrable initially deferred,
        promising_organization_id uuid not null references application.promising_organization deferrable initially deferred,
        primary key (training_session_id, promising_organization_id)
      );
      create index training_participation_organization on application.training_participation (promising_organization_id);
      create table application.self_assessment (
        id uuid primary key,
        promising_organization_id uuid references application.promising_organization deferrable initially deferred,
        organization_id uuid references application.organization deferrable initially deferred,
        criteria_set_id uuid not null references application.criteria_set deferrable initially deferred,
        answers jsonb not null,
        percent integer not null check (percent between 0 and 100),
        taken_by uuid not null, taken_by_name text not null, taken_at timestamptz not null,
        constraint r6_of_one_organization check ((promising_organization_id is null) <> (organization_id is null))
      );
      create index self_assessment_promising on application.self_assessment (promising_organization_id, taken_at);
      create index self_assessment_organization on application.self_assessment (organization_id, taken_at);
      grant select, insert on application.promising_organization, application.training_session, application.training_participation, application.self_assessment to award_application;
    `);
  }
}
