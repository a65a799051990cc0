import { Migration } from '@mikro-orm/migrations';

/** The unit's six checks and its opinion (Art. 11(3)). A returned or transferred case is checked anew; the earlier round is kept. */
export class CreateRecommendation extends Migration {
  override up(): void {
    this.addSql(`
      create table application.recommendation (
        id uuid primary key,
        application_id uuid not null references application.application deferrable initially deferred,
        unit_id uuid not null references application.recommending_unit deferrable initially deferred,
        notice_id uuid references application.public_notice deferrable initially deferred,
        begun_at timestamptz not null,
        opinion text,
        prepared_by uuid, prepared_by_name text, prepared_at timestamptz,
        approved_by uuid, approved_by_name text,
        issued_by text, issued_at timestamptz,
        superseded_at timestamptz,
        constraint r10_prepared_has_words check ((prepared_by is null) = (opinion is null)),
        constraint r10_issued_by_another_person check (issued_at is null or approved_by <> prepared_by)
      );
      create unique index r9_one_recommendation_per_case on application.recommendation (application_id) where superseded_at is null;
      create table application.recommendation_check (
        recommendation_id uuid not null references application.recommendation deferrable initially deferred,
        kind text not null check (kind in ('CONDITIONS', 'PROCEDURE', 'COMPLETE', 'TRUE', 'ACCURATE', 'LAWFUL')),
        passed boolean not null,
        finding text not null,
        checked_by uuid not null, checked_by_name text not null, checked_at timestamptz not null,
        constraint r9_one_finding_per_check primary key (recommendation_id, kind)
      );
      grant select, insert, update on application.recommendation, application.recommendation_check to award_application;
    `);
  }
}
