import { Migration } from '@mikro-orm/migrations';

/**
 * Score sheets and item scores (I-9). An item score is written once and never changed: each save is a new version.
 * Row-level security decides who reads them and who may write, whatever a query of this service forgets.
 */
export class CreateScore extends Migration {
  override up(): void {
    this.addSql(`
      create table panel.score_sheet (
        id uuid primary key,
        assignment_id uuid not null,
        expert_id uuid not null,
        person_id uuid not null,
        status text not null default 'OPEN' check (status in ('OPEN', 'SUBMITTED')),
        submitted_at timestamptz,
        constraint r12_one_sheet_per_member unique (assignment_id, expert_id),
        foreign key (assignment_id, expert_id) references panel.assignment_seat
      );
      create table panel.item_score (
        sheet_id uuid not null references panel.score_sheet,
        item_id uuid not null,
        version integer not null check (version > 0),
        percent integer not null check (percent between 0 and 100),
        strengths text not null, opportunities text not null, comment text,
        scored_at timestamptz not null,
        primary key (sheet_id, item_id, version)
      );
      -- In plpgsql, since it keeps the plans of its queries.
      create function panel.viewer_id() returns uuid language sql stable as $$
        select nullif(current_setting('award.person_id', true), '')::uuid
      $$;
      create function panel.may_read_sheet(which uuid) returns boolean language plpgsql stable security definer set search_path = pg_catalog as $$
        begin return exists (
          select from panel.score_sheet s
          join panel.assignment a on a.id = s.assignment_id
          join panel.review_case c on c.id = a.application_id
          where s.id = which
          and not exists (select from panel.held_off h where h.application_id = a.application_id and h.person_id = panel.viewer_id())
          and case current_setting('award.role', true)
            when 'EXPERT' then s.person_id = panel.viewer_id()
              or s.status = 'SUBMITTED' and (
                -- I-9: one's own score first
                exists (select from panel.score_sheet own join panel.assignment_seat seat using (assignment_id, expert_id)
                  where own.assignment_id = a.id and own.person_id = panel.viewer_id() and own.status = 'SUBMITTED' and seat.ended_at is null)
                -- the lead who judges not itself: once all have submitted
                or exists (select from panel.expert e where e.id = a.lead_expert_id and e.person_id = panel.viewer_id() and e.status = 'ACTIVE')
                  and not exists (select from panel.assignment_seat seat where seat.assignment_id = a.id and seat.ended_at is null and seat.expert_id = a.lead_expert_id)
                  and not exists (select from panel.score_sheet other join panel.assignment_seat seat using (assignment_id, expert_id)
                    where other.assignment_id = a.id and seat.ended_at is null and other.status = 'OPEN'))
            when 'OFFICE_CLERK' then s.status = 'SUBMITTED' and c.programme_id::text = current_setting('award.programme_id', true)
            when 'OFFICE_DIRECTOR' then s.status = 'SUBMITTED' and c.programme_id::text = current_setting('award.programme_id', true)
            when 'AUDITOR' then s.status = 'SUBMITTED' and c.programme_id::text = current_setting('award.programme_id', true)
            else false end); end $$;
      -- Nobody writes on a sheet but its own expert: not the Office, not the platform itself.
      create function panel.may_write_sheet(which uuid) returns boolean language plpgsql stable security definer set search_path = pg_catalog as $$
        begin return current_setting('award.role', true) = 'EXPERT' and exists (
          select from panel.score_sheet s
          join panel.assignment_seat seat using (assignment_id, expert_id)
          join panel.assignment a on a.id = s.assignment_id
          where s.id = which and s.person_id = panel.viewer_id() and s.status = 'OPEN' and seat.ended_at is null
          and not exists (select from panel.held_off h where h.application_id = a.application_id and h.person_id = s.person_id)); end $$;
      alter table panel.item_score enable row level security;
      create policy readers on panel.item_score for select to award_panel using (panel.may_read_sheet(sheet_id));
      create policy own_sheet on panel.item_score for insert to award_panel with check (panel.may_write_sheet(sheet_id));

      -- What an applicant learns after the end: strengths and opportunities, no scores, no names (feedback report).
      create table panel.case_feedback (
        application_id uuid not null,
        item_id uuid not null,
        strengths text[] not null,
        opportunities text[] not null,
        primary key (application_id, item_id)
      );
      create function panel.keep_feedback(which uuid) returns void language sql security definer set search_path = pg_catalog as $$
        insert into panel.case_feedback (application_id, item_id, strengths, opportunities)
        select which, item_id,
          coalesce(array_agg(distinct strengths order by strengths) filter (where strengths <> ''), '{}'),
          coalesce(array_agg(distinct opportunities order by opportunities) filter (where opportunities <> ''), '{}')
        from (
          select distinct on (i.sheet_id, i.item_id) i.item_id, i.strengths, i.opportunities
          from panel.item_score i
          join panel.score_sheet s on s.id = i.sheet_id and s.status = 'SUBMITTED'
          join panel.assignment a on a.id = s.assignment_id and a.application_id = which
          join panel.assignment_seat seat on seat.assignment_id = s.assignment_id and seat.expert_id = s.expert_id and seat.ended_at is null
          order by i.sheet_id, i.item_id, i.version desc) latest
        group by item_id
        on conflict (application_id, item_id) do update set strengths = excluded.strengths, opportunities = excluded.opportunities
      $$;
      revoke all on function panel.may_read_sheet(uuid), panel.may_write_sheet(uuid), panel.keep_feedback(uuid), panel.viewer_id() from public;
      grant execute on function panel.may_read_sheet(uuid), panel.may_write_sheet(uuid), panel.keep_feedback(uuid), panel.viewer_id() to award_panel;
      grant select, insert, update on panel.score_sheet to award_panel;
      grant select, insert on panel.item_score to award_panel;
      grant select on panel.case_feedback to award_panel;
    `);
  }
}
