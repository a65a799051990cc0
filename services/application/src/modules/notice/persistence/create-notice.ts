import { Migration } from '@mikro-orm/migrations';

/** Public notices of the four kinds, sealed, with their clocks; objections inside the organization (Art. 11). */
export class CreateNotice extends Migration {
  override up(): void {
    this.addSql(`
      create table application.notice_counter (
        programme_id uuid not null references application.programme deferrable initially deferred,
        kind text not null,
        year integer not null,
        last_number integer not null,
        primary key (programme_id, kind, year)
      );
      create table application.public_notice (
        id uuid primary key,
        number text not null,
        kind text not null check (kind in ('INTERNAL', 'RECOMMENDATION', 'ACCEPTANCE', 'AWARD')),
        programme_id uuid not null references application.programme deferrable initially deferred,
        cycle_id uuid not null references application.cycle deferrable initially deferred,
        application_id uuid references application.application deferrable initially deferred,
        title text not null, body text not null, issuer text not null, place text,
        published_at timestamptz not null,
        published_by uuid not null, published_by_name text not null,
        period jsonb not null,
        ends_at timestamptz not null,
        may_close_from date not null,
        provisional boolean not null,
        status text not null check (status in ('RUNNING', 'CLOSED', 'STOPPED')),
        closed_at timestamptz,
        sealed_content text not null, content_hash text not null,
        constraint one_number_per_notice unique (programme_id, number),
        constraint closed_has_time check ((status = 'RUNNING') = (closed_at is null)),
        constraint one_case_or_a_list check ((kind in ('INTERNAL', 'RECOMMENDATION')) = (application_id is not null))
      );
      create unique index r7_one_running_internal_notice on application.public_notice (application_id, kind) where status = 'RUNNING' and application_id is not null;
      create unique index r11_one_running_list_notice on application.public_notice (cycle_id, kind) where status = 'RUNNING' and application_id is null;
      create index public_notice_published on application.public_notice (published_at desc, id desc) where kind <> 'INTERNAL';
      create index public_notice_application on application.public_notice (application_id);
      create index public_notice_cycle on application.public_notice (cycle_id, kind);
      create index public_notice_provisional on application.public_notice (id) where provisional and status = 'RUNNING';
      create table application.notice_entry (
        notice_id uuid not null references application.public_notice deferrable initially deferred,
        position integer not null,
        application_id uuid not null references application.application deferrable initially deferred,
        organization_id uuid not null references application.organization deferrable initially deferred,
        organization_name text not null, division_code text not null, industry text not null, detail text,
        primary key (notice_id, position)
      );
      create index notice_entry_application on application.notice_entry (application_id);
      create table application.internal_objection (
        id uuid primary key,
        application_id uuid not null references application.application deferrable initially deferred,
        notice_id uuid not null references application.public_notice deferrable initially deferred,
        text text not null,
        raised_at timestamptz not null, recorded_by uuid not null,
        settlement text, settled_at timestamptz, settled_by uuid,
        constraint settled_with_words check ((settled_at is null) = (settlement is null))
      );
      create index internal_objection_application on application.internal_objection (application_id);
      grant select, insert, update on application.notice_counter, application.public_notice, application.internal_objection to award_application;
      grant select, insert on application.notice_entry to award_application;
    `);
  }
}
