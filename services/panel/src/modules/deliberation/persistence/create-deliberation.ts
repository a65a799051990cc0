import { Migration } from '@mikro-orm/migrations';

/**
 * The meeting of the leading group and its secret ballot (Art. 6, 11(8), I-6).
 *
 * Who voted (voter_turnout) and what was voted are never in one row. While a round is open a ballot lies sealed to a
 * key outside the database; at its closing all are opened, shuffled, and written anew as the board in one transaction,
 * so that neither row order nor xmin of the board leads to a voter. No table here has a time of a vote.
 */
export class CreateDeliberation extends Migration {
  override up(): void {
    this.addSql(`
      create table panel.deliberation (
        id uuid primary key,
        programme_id uuid not null,
        cycle_id uuid not null,
        meeting_at timestamptz not null,
        status text not null check (status in ('CONVENED', 'VOTING', 'CONCLUDED')),
        convened_by uuid not null, convened_at timestamptz not null,
        minutes text,
        concluded_by uuid, concluded_at timestamptz,
        constraint r13_one_deliberation_per_cycle unique (cycle_id)
      );
      create table panel.voting_member (
        deliberation_id uuid not null references panel.deliberation,
        person_id uuid not null,
        name text not null,
        chair boolean not null,
        present boolean not null default false,
        primary key (deliberation_id, person_id)
      );
      create unique index r13_one_chair on panel.voting_member (deliberation_id) where chair;
      create table panel.ballot_round (
        id uuid primary key,
        deliberation_id uuid not null references panel.deliberation,
        tier text not null check (tier in ('QUALITY_AWARD', 'NOMINATION')),
        sequence integer not null,
        -- 0 for the first round of a tier, then 1, 2 …
        run_off integer not null,
        seats integer not null check (seats > 0),
        candidates uuid[] not null,
        -- all members, of whom the quorum is counted, and those present, who may vote
        members integer not null,
        eligible_voters integer not null,
        status text not null check (status in ('OPEN', 'CLOSED')),
        -- the public half of the round's key; the private half is a file of the service until the round closes
        seal_key bytea not null,
        opened_at timestamptz not null, opened_by uuid not null,
        closed_at timestamptz, closed_by uuid,
        cast_count integer,
        outcome text check (outcome in ('DECIDED', 'RUN_OFF', 'ANNULLED')),
        annulled_reason text,
        tally jsonb,
        constraint r13_one_round_per_sequence unique (deliberation_id, sequence)
      );
      create unique index r13_one_open_round on panel.ballot_round (deliberation_id) where status = 'OPEN';
      create table panel.voter_turnout (
        round_id uuid not null references panel.ballot_round,
        person_id uuid not null,
        constraint r13_one_ballot_per_member primary key (round_id, person_id)
      );
      create table panel.sealed_ballot (
        id uuid primary key,
        round_id uuid not null,
        sealed bytea not null
      );
      create index sealed_ballot_round on panel.sealed_ballot (round_id);
      create table panel.ballot (
        id uuid primary key,
        round_id uuid not null references panel.ballot_round,
        receipt text not null,
        choices uuid[] not null,
        abstained boolean not null
      );
      create index ballot_board on panel.ballot (round_id, receipt);

      alter table panel.sealed_ballot enable row level security;
      create policy casting on panel.sealed_ballot for insert to award_panel
        with check (current_setting('award.role', true) in ('LEADING_GROUP_MEMBER', 'LEADING_GROUP_CHAIR'));
      -- Sealed ballots are taken out only by the transaction that closes their round.
      create policy counting on panel.sealed_ballot for select to award_panel
        using (current_setting('award.role', true) = 'LEADING_GROUP_CHAIR' and round_id::text = current_setting('award.counting', true));
      create policy clearing on panel.sealed_ballot for delete to award_panel
        using (current_setting('award.role', true) = 'LEADING_GROUP_CHAIR' and round_id::text = current_setting('award.counting', true));
      alter table panel.ballot enable row level security;
      create policy publishing on panel.ballot for insert to award_panel
        with check (current_setting('award.role', true) = 'LEADING_GROUP_CHAIR' and round_id::text = current_setting('award.counting', true));
      create policy board on panel.ballot for select to award_panel
        using (exists (select from panel.ballot_round r where r.id = round_id and r.status = 'CLOSED'));

      grant select, insert, update on panel.deliberation, panel.voting_member, panel.ballot_round to award_panel;
      grant select, insert on panel.voter_turnout, panel.ballot to award_panel;
      grant select, insert, delete on panel.sealed_ballot to award_panel;
    `);
  }
}
