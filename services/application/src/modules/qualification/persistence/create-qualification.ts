import { Migration } from '@mikro-orm/migrations';

/** The Office's review of each case, and the questions put to competent authorities (Art. 11(4)). */
export class CreateQualification extends Migration {
  override up(): void {
    this.addSql(`
      create table application.qualification_review (
        id uuid primary key,
        application_id uuid not null references application.application deferrable initially deferred,
        complete boolean not null,
        procedures_sound boolean not null,
        finding text not null,
        decision text not null check (decision in ('PASS', 'REFUSE')),
        reason text,
        prepared_by uuid not null, prepared_by_name text not null, prepared_at timestamptz not null,
        -- The conditions as they stood when it was signed, so that a later record does not change what was decided on.
        clauses jsonb,
        signed_by uuid, signed_by_name text, signed_at timestamptz,
        superseded_at timestamptz,
        constraint r11_signed_by_another_person check (signed_by is null or signed_by <> prepared_by),
        constraint r11_signed_with_clauses check ((signed_at is null) = (clauses is null) and (signed_at is null) = (signed_by is null))
      );
      create unique index r11_one_review_per_case on application.qualification_review (application_id) where superseded_at is null;
      create index qualification_review_application on application.qualification_review (application_id, prepared_at);
      create table application.consultation (
        id uuid primary key,
        application_id uuid not null references application.application deferrable initially deferred,
        programme_id uuid not null references application.programme deferrable initially deferred,
        authority_id uuid not null references application.authority deferrable initially deferred,
        -- The name is all that an authority is told of the case.
        organization_name text not null,
        question text not null,
        asked_by uuid not null, asked_by_name text not null, asked_at timestamptz not null,
        asked_on date not null, due_on date not null,
        answer text check (answer in ('NO_OBJECTION', 'ADVERSE_RECORD', 'OBJECTION')),
        answer_text text,
        answered_by uuid, answered_by_name text, answered_at timestamptz,
        constraint r11_due_after_asked check (due_on > asked_on),
        constraint r11_answered_with_words check ((answer is null) = (answered_at is null) and (answer is null) = (answer_text is null))
      );
      create unique index r11_one_open_question on application.consultation (application_id, authority_id) where answer is null;
      create index consultation_application on application.consultation (application_id, asked_at);
      create index consultation_authority on application.consultation (authority_id, due_on, id);
      create index consultation_programme on application.consultation (programme_id, due_on, id);
      grant select, insert, update on application.qualification_review, application.consultation to award_application;
    `);
  }
}
