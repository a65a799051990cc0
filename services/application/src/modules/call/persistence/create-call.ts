import { Migration } from '@mikro-orm/migrations';

/** The published call of a cycle, with its channels (Art. 11(1)). */
export class CreateCall extends Migration {
  override up(): void {
    this.addSql(`
      create table application.call (
        id uuid primary key,
        cycle_id uuid not null references application.cycle deferrable initially deferred,
        title text not null, body text not null,
        published_at timestamptz not null, published_by uuid, published_by_name text not null,
        opens_on date not null, deadline date not null, deadline_at timestamptz not null,
        constraint r4_one_call_per_cycle unique (cycle_id),
        constraint r4_opens_before_deadline check (opens_on <= deadline)
      );
      create index call_deadline on application.call (deadline_at);
      create table application.call_channel (
        call_id uuid not null references application.call deferrable initially deferred,
        position integer not null,
        name text not null, url text, published_on date not null,
        primary key (call_id, position)
      );
      grant select, insert on application.call, application.call_channel to award_application;
    `);
  }
}
