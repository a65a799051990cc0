import { Migration } from '@mikro-orm/migrations';

/** Criteria sets, their items, and which one serves a category of a cycle (Art. 5). */
export class CreateCriteria extends Migration {
  override up(): void {
    this.addSql(`
      create table application.criteria_set (
        id uuid primary key,
        programme_id uuid not null references application.programme deferrable initially deferred,
        category text not null,
        version integer not null,
        origin text not null check (origin in ('NATIONAL', 'OFFICE')),
        title_zh text not null, title_en text not null,
        status text not null check (status in ('DRAFT', 'PROPOSED', 'APPROVED', 'RETIRED')),
        drafted_by uuid, drafted_at timestamptz not null,
        proposed_at timestamptz,
        approved_by uuid, approved_by_name text, approved_at timestamptz,
        constraint r3_one_set_per_version unique (programme_id, category, version),
        constraint r3_approved_has_date check ((status in ('APPROVED', 'RETIRED')) = (approved_at is not null))
      );
      create table application.criteria_item (
        id uuid primary key,
        criteria_set_id uuid not null references application.criteria_set deferrable initially deferred,
        parent_id uuid references application.criteria_item deferrable initially deferred,
        position integer not null,
        code text not null,
        title_zh text not null, title_en text not null,
        guidance_zh text, guidance_en text,
        points integer not null check (points > 0),
        word_limit integer check (word_limit > 0),
        evidence_zh text, evidence_en text,
        leaf boolean not null,
        constraint r3_one_item_per_code unique (criteria_set_id, code)
      );
      create index criteria_item_set on application.criteria_item (criteria_set_id, position);
      -- "exactly one approved version per category": the key is the pair of cycle and category.
      create table application.cycle_criteria (
        cycle_id uuid not null references application.cycle deferrable initially deferred,
        category text not null,
        criteria_set_id uuid not null references application.criteria_set deferrable initially deferred,
        constraint r3_one_set_per_category primary key (cycle_id, category)
      );
      grant select, insert, update on application.criteria_set to award_application;
      grant select, insert on application.criteria_item to award_application;
      grant select, insert, update on application.cycle_criteria to award_application;
    `);
  }
}
