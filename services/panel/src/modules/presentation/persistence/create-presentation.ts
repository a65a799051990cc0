import { Migration } from '@mikro-orm/migrations';

/** The order of presentations, drawn by lot, and the questions asked (Art. 11(6)). */
export class CreatePresentation extends Migration {
  override up(): void {
    this.addSql(`
      create table panel.presentation_schedule (
        cycle_id uuid primary key,
        seed text not null,
        drawn_from uuid[] not null,
        drawn_by uuid not null,
        drawn_at timestamptz not null
      );
      create table panel.presentation_slot (
        id uuid primary key,
        cycle_id uuid not null references panel.presentation_schedule,
        application_id uuid not null references panel.review_case,
        position integer not null,
        starts_at timestamptz not null,
        constraint r12_one_slot_per_case unique (application_id),
        constraint r12_one_case_per_slot unique (cycle_id, position)
      );
      create table panel.presentation_question (
        id uuid primary key,
        slot_id uuid not null references panel.presentation_slot,
        question text not null,
        asked_by uuid not null, asked_by_name text not null,
        asked_at timestamptz not null
      );
      create index presentation_question_slot on panel.presentation_question (slot_id, id);
      grant select, insert on panel.presentation_schedule, panel.presentation_slot, panel.presentation_question to award_panel;
    `);
  }
}
