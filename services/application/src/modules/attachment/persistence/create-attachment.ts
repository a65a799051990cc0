import { Migration } from '@mikro-orm/migrations';

/** Files of a case; their bytes are on disk under the SHA-256 (Art. 11(2)). */
export class CreateAttachment extends Migration {
  override up(): void {
    this.addSql(`
      create table application.attachment (
        id uuid primary key,
        application_id uuid references application.application deferrable initially deferred,
        cycle_id uuid references application.cycle deferrable initially deferred,
        section_id uuid references application.section deferrable initially deferred,
        purpose text not null check (purpose in ('EVIDENCE', 'INTERNAL_NOTICE_PROOF', 'NEW_FIELD_PROOF', 'OPINION_DOCUMENT', 'VOUCHER', 'OTHER')),
        name text not null,
        media_type text not null,
        bytes bigint not null check (bytes >= 0),
        sha256 text not null,
        trade_secret boolean not null default false,
        uploaded_by uuid not null, uploaded_by_name text not null, uploaded_at timestamptz not null,
        removed_at timestamptz,
        constraint attachment_belongs check ((application_id is null) <> (cycle_id is null))
      );
      create index attachment_application on application.attachment (application_id, uploaded_at, id) where removed_at is null;
      create table application.attachment_download (
        attachment_id uuid not null references application.attachment deferrable initially deferred,
        person_id uuid, reader_name text not null, reader_role text not null,
        at timestamptz not null
      );
      create index attachment_download_attachment on application.attachment_download (attachment_id, at);
      grant select, insert, update on application.attachment to award_application;
      grant select, insert on application.attachment_download to award_application;
    `);
  }
}
