import { Migration } from '@mikro-orm/migrations';

/** Interests, declared or detected, and their decision (Art. 22). */
export class CreateRecusal extends Migration {
  override up(): void {
    this.addSql(`
      create table panel.recusal (
        id uuid primary key,
        programme_id uuid not null,
        cycle_id uuid not null,
        application_id uuid not null references panel.review_case,
        person_id uuid not null,
        person_name text not null,
        ground text not null check (ground in ('EMPLOYMENT', 'SHARE', 'KINSHIP', 'ADVICE', 'SAME_UNIT', 'OTHER')),
        origin text not null check (origin in ('DECLARED', 'DETECTED')),
        detail text not null,
        status text not null check (status in ('PENDING', 'UPHELD', 'DISMISSED')),
        raised_at timestamptz not null,
        decided_by uuid, decided_by_name text, decided_at timestamptz, reason text,
        constraint r24_decided_by_another check (decided_by is null or decided_by <> person_id),
        constraint r24_decision_has_reason check ((status = 'PENDING') = (reason is null))
      );
      create unique index r24_one_open_interest on panel.recusal (application_id, person_id, ground, origin) where status = 'PENDING';
      -- what was detected once is not raised again with the same detail after it was dismissed
      create unique index r24_detected_once on panel.recusal (application_id, person_id, ground, detail) where origin = 'DETECTED';
      create index recusal_page on panel.recusal (programme_id, raised_at desc, id desc);
      create index recusal_person on panel.recusal (person_id, raised_at desc, id desc);
      create index recusal_case on panel.recusal (application_id, person_id, status);
      grant select, insert, update on panel.recusal to award_panel;
    `);
  }
}
