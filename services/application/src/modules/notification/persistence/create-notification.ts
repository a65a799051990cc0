import { Migration } from '@mikro-orm/migrations';
import { AUDIENCES } from '../domain/recipient.ts';

/** Notifications, each once for an event and an audience, and who has read them. */
export class CreateNotification extends Migration {
  override up(): void {
    this.addSql(`
      create table application.notification (
        id uuid primary key,
        event_key text not null,
        audience text not null check (audience in (${AUDIENCES.map((audience) => `'${audience}'`).join(', ')})),
        audience_id uuid not null,
        -- The case it speaks of: who is recused from it is not told (Art. 22).
        application_id uuid,
        title_zh text not null, title_en text not null,
        link text not null,
        at timestamptz not null,
        constraint told_once unique (event_key, audience, audience_id)
      );
      create index notification_page on application.notification (audience, audience_id, at desc, id desc);
      create table application.notification_read (
        notification_id uuid not null references application.notification deferrable initially deferred,
        person_id uuid not null,
        read_at timestamptz not null,
        primary key (person_id, notification_id)
      );
      grant select, insert on application.notification, application.notification_read to award_application;
    `);
  }
}
