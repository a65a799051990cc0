import { Migration } from '@mikro-orm/migrations';

/** Panels, their members, the cases each member judges, and the draws that gave them (Art. 11(5)–(7)). */
export class CreatePanel extends Migration {
  override up(): void {
    this.addSql(`
      create table panel.panel (
        id uuid primary key,
        programme_id uuid not null,
        cycle_id uuid not null,
        stage text not null check (stage in ('MATERIAL', 'PRESENTATION', 'SITE')),
        name text not null,
        status text not null check (status in ('FORMING', 'WORKING', 'CLOSED')),
        seed text,
        formed_by uuid not null, formed_by_name text not null, formed_at timestamptz not null,
        started_by uuid, started_at timestamptz, closed_at timestamptz
      );
      create index panel_cycle on panel.panel (cycle_id, stage, name);
      create table panel.panel_member (
        panel_id uuid not null references panel.panel,
        expert_id uuid not null references panel.expert,
        chair boolean not null default false,
        primary key (panel_id, expert_id)
      );
      create unique index r12_one_chair on panel.panel_member (panel_id) where chair;
      create index panel_member_expert on panel.panel_member (expert_id);
      create table panel.assignment (
        id uuid primary key,
        panel_id uuid not null references panel.panel,
        cycle_id uuid not null,
        application_id uuid not null references panel.review_case,
        stage text not null,
        -- who leads the consensus and drafts the opinion: the panel's chair unless an interest stands against it
        lead_expert_id uuid not null references panel.expert,
        -- grows with every change of the seats: a consensus or a signature holds for the composition it was given in
        composition integer not null default 1,
        assigned_at timestamptz not null,
        constraint r12_one_panel_per_stage unique (application_id, stage)
      );
      create index assignment_panel on panel.assignment (panel_id);
      -- Seats are ended, never deleted: who once judged a case stays on record.
      create table panel.assignment_seat (
        assignment_id uuid not null references panel.assignment,
        expert_id uuid not null references panel.expert,
        person_id uuid not null,
        seated_at timestamptz not null,
        ended_at timestamptz,
        ended_reason text,
        primary key (assignment_id, expert_id)
      );
      create index assignment_seat_person on panel.assignment_seat (person_id, assignment_id) where ended_at is null;
      create index assignment_seat_expert on panel.assignment_seat (expert_id, assignment_id) where ended_at is null;
      -- Everything needed to repeat a draw: anyone with the seed and the input gets the same result.
      create table panel.draw (
        id uuid primary key,
        panel_id uuid not null references panel.panel,
        seed text not null,
        algorithm text not null,
        input jsonb not null,
        result jsonb not null,
        drawn_by uuid not null,
        drawn_at timestamptz not null
      );
      create index draw_panel on panel.draw (panel_id);
      grant select, insert, update on panel.panel, panel.panel_member, panel.assignment, panel.assignment_seat to award_panel;
      grant delete on panel.panel_member to award_panel;
      grant select, insert on panel.draw to award_panel;
    `);
  }
}
