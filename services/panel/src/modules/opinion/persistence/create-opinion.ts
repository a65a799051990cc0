import { Migration } from '@mikro-orm/migrations';

/** Consensus, opinion, signatures and dissent of a panel on one case (Art. 11(5)–(7), I-9). */
export class CreateOpinion extends Migration {
  override up(): void {
    this.addSql(`
      create table panel.consensus (
        id uuid primary key,
        assignment_id uuid not null references panel.assignment,
        version integer not null,
        composition integer not null,
        total double precision not null,
        held_at timestamptz not null,
        held_by uuid not null,
        minutes text not null,
        constraint r12_one_consensus_per_version unique (assignment_id, version)
      );
      create table panel.consensus_item (
        consensus_id uuid not null references panel.consensus,
        item_id uuid not null,
        minimum integer not null, maximum integer not null, mean double precision not null,
        above_threshold boolean not null,
        percent double precision not null,
        changed boolean not null,
        reason text,
        primary key (consensus_id, item_id),
        constraint r12_change_has_reason check (not changed or reason is not null)
      );
      create table panel.panel_opinion (
        id uuid primary key,
        assignment_id uuid not null references panel.assignment,
        application_id uuid not null,
        stage text not null,
        version integer not null,
        -- the consensus that it rests on; a later one, or a change of the seats, asks for a new draft
        consensus_version integer not null,
        text text not null,
        score double precision not null,
        recommendation text not null check (recommendation in ('ADVANCE', 'NOT_ADVANCE')),
        drafted_by uuid not null,
        drafted_at timestamptz not null,
        completed_at timestamptz,
        constraint r12_one_opinion_per_case unique (assignment_id)
      );
      create index panel_opinion_case on panel.panel_opinion (application_id);
      -- Signatures are for one version of the text; a new draft needs new ones.
      create table panel.opinion_signature (
        opinion_id uuid not null references panel.panel_opinion,
        version integer not null,
        expert_id uuid not null,
        person_id uuid not null,
        name text not null,
        signed_at timestamptz not null,
        dissent text,
        constraint r12_one_signature primary key (opinion_id, version, expert_id)
      );
      grant select, insert, update on panel.panel_opinion to award_panel;
      grant select, insert on panel.consensus, panel.consensus_item, panel.opinion_signature to award_panel;
    `);
  }
}
