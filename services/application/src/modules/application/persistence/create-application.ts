import { Migration } from '@mikro-orm/migrations';

/** The case with its sections, declarations, submissions, returns and timeline (Art. 11). */
export class CreateApplication extends Migration {
  override up(): void {
    this.addSql(`
      create table application.application (
        id uuid primary key,
        number text not null,
        cycle_id uuid not null references application.cycle deferrable initially deferred,
        programme_id uuid not null references application.programme deferrable initially deferred,
        organization_id uuid not null references application.organization deferrable initially deferred,
        category text not null,
        stage text not null check (stage in ('DRAFT', 'INTERNAL_NOTICE', 'UNDER_RECOMMENDATION', 'RECOMMENDATION_NOTICE', 'QUALIFICATION',
          'ACCEPTANCE_NOTICE', 'MATERIAL_REVIEW', 'PRESENTATION', 'SITE_REVIEW', 'DELIBERATION', 'AWARD_NOTICE', 'APPROVAL', 'AWARDED',
          'RETURNED', 'WITHDRAWN', 'NOT_RECOMMENDED', 'NOT_ACCEPTED', 'NOT_ADVANCED', 'NOT_SELECTED', 'DISQUALIFIED', 'REVOKED')),
        stage_before_return text,
        not_advanced_at text,
        outcome_reason text,
        recommending_unit_id uuid references application.recommending_unit deferrable initially deferred,
        first_submitted_at timestamptz,
        -- The organization's own words at the start, kept on the row so that a page of the queue needs no join to filter or search.
        organization_name text not null, credit_code text not null, division_code text not null, industry text not null,
        small_or_medium boolean not null,
        -- The legal clock that runs against the case now, for ordering the queue.
        clock_kind text, clock_ends_at timestamptz,
        clock_order timestamptz generated always as (coalesce(clock_ends_at, '9999-12-31 00:00:00+00'::timestamptz)) stored,
        started_by uuid, started_at timestamptz not null,
        material_changed_at timestamptz not null,
        updated_at timestamptz not null,
        version integer not null default 1,
        constraint r1_one_number_per_case unique (cycle_id, number),
        constraint stage_before_return_kept check ((stage = 'RETURNED') = (stage_before_return is not null)),
        constraint r9_unit_chosen_before_recommendation check (recommending_unit_id is not null or stage in ('DRAFT', 'INTERNAL_NOTICE', 'WITHDRAWN'))
      );
      create unique index r1_one_application_per_cycle on application.application (organization_id, cycle_id) where stage <> 'WITHDRAWN';
      create index application_cycle_clock on application.application (cycle_id, clock_order, id);
      create index application_cycle_stage_clock on application.application (cycle_id, stage, clock_order, id);
      create index application_cycle_number on application.application (cycle_id, number, id);
      create index application_cycle_updated on application.application (cycle_id, updated_at desc, id desc);
      create index application_cycle_division on application.application (cycle_id, division_code, clock_order, id);
      create index application_programme_clock on application.application (programme_id, clock_order, id);
      create index application_programme_number on application.application (programme_id, number, id);
      create index application_programme_updated on application.application (programme_id, updated_at desc, id desc);
      create index application_programme_stage_clock on application.application (programme_id, stage, clock_order, id);
      create index application_unit_stage_clock on application.application (recommending_unit_id, stage, clock_order, id);
      create index application_unit_clock on application.application (recommending_unit_id, clock_order, id);
      create index application_organization on application.application (organization_id, id);
      create index application_search on application.application using gin ((number || ' ' || organization_name) application.gin_trgm_ops);

      create table application.section (
        id uuid primary key,
        application_id uuid not null references application.application deferrable initially deferred,
        item_id uuid not null references application.criteria_item deferrable initially deferred,
        text text not null,
        word_count integer not null,
        trade_secret boolean not null default false,
        version integer not null default 1,
        updated_at timestamptz not null, updated_by uuid, updated_by_name text not null,
        constraint one_section_per_item unique (application_id, item_id),
        -- A trade secret's words are never in this table (Art. 11(2), 22).
        constraint r8_secret_text_apart check (not trade_secret or text = '')
      );
      create table application.section_secret (
        section_id uuid primary key references application.section deferrable initially deferred,
        application_id uuid not null references application.application deferrable initially deferred,
        text text not null
      );
      create table application.declaration (
        id uuid primary key,
        application_id uuid not null references application.application deferrable initially deferred,
        no_state_secret boolean not null check (no_state_secret),
        truthful boolean not null check (truthful),
        declared_by uuid not null, declared_by_name text not null, declared_at timestamptz not null
      );
      create index declaration_application on application.declaration (application_id, declared_at desc);
      create table application.submission (
        id uuid primary key,
        application_id uuid not null references application.application deferrable initially deferred,
        ordinal integer not null,
        receipt text not null unique,
        content_hash text not null,
        submitted_by uuid not null, submitted_by_name text not null, submitted_at timestamptz not null,
        constraint one_submission_per_ordinal unique (application_id, ordinal)
      );
      -- The sealed words themselves, trade secrets included: read under the same rule as section_secret, never changed.
      create table application.sealed_content (
        submission_id uuid primary key references application.submission deferrable initially deferred,
        application_id uuid not null references application.application deferrable initially deferred,
        content text not null
      );
      create table application.case_return (
        id uuid primary key,
        application_id uuid not null references application.application deferrable initially deferred,
        from_stage text not null,
        remarks text not null,
        section_remarks jsonb not null,
        returned_by uuid not null, returned_by_name text not null, returned_at timestamptz not null,
        resubmitted_at timestamptz
      );
      create unique index one_open_return on application.case_return (application_id) where resubmitted_at is null;
      create table application.timeline_entry (
        id uuid primary key,
        application_id uuid not null references application.application deferrable initially deferred,
        at timestamptz not null,
        action text not null,
        actor_id uuid, actor text not null, actor_role text not null,
        article text, note text,
        from_stage text, stage text
      );
      create index timeline_entry_application on application.timeline_entry (application_id, at, id);
      -- Assigned and not recused reviewers, told by the panel service; a recused person's row is gone at once (Art. 22).
      create table application.case_reader (
        application_id uuid not null,
        person_id uuid not null,
        primary key (application_id, person_id)
      );
      create index case_reader_person on application.case_reader (person_id, application_id);
      -- Who may not see a case for an interest in it, whatever the role (Art. 22).
      create table application.case_recusal (
        application_id uuid not null,
        person_id uuid not null,
        primary key (application_id, person_id)
      );
      -- Objections not yet determined: they never stop the review (Art. 13), only the submission for approval (I-5).
      create table application.pending_objection (
        objection_id uuid primary key,
        application_id uuid not null,
        received_at timestamptz not null,
        determined_on date, outcome text
      );
      create index pending_objection_application on application.pending_objection (application_id) where determined_on is null;

      -- Who must review a case may read its trade secrets; asked of the settings that the platform makes for one transaction.
      create function application.may_read_secret(which uuid) returns boolean language sql stable as $$
        select exists (
          select from application.application a
          where a.id = which and case current_setting('award.role', true)
            when 'APPLICANT' then exists (select from application.organization_member m
              where m.organization_id = a.organization_id and m.person_id = nullif(current_setting('award.person_id', true), '')::uuid)
            when 'RECOMMENDER_HANDLER' then a.first_submitted_at is not null and a.recommending_unit_id::text = current_setting('award.scope_id', true)
            when 'RECOMMENDER_APPROVER' then a.first_submitted_at is not null and a.recommending_unit_id::text = current_setting('award.scope_id', true)
            when 'OFFICE_CLERK' then a.first_submitted_at is not null and a.programme_id::text = current_setting('award.programme_id', true)
            when 'OFFICE_DIRECTOR' then a.first_submitted_at is not null and a.programme_id::text = current_setting('award.programme_id', true)
            when 'AUDITOR' then a.first_submitted_at is not null and a.programme_id::text = current_setting('award.programme_id', true)
            when 'EXPERT' then exists (select from application.case_reader r
              where r.application_id = a.id and r.person_id = nullif(current_setting('award.person_id', true), '')::uuid)
            else false end
          and not exists (select from application.case_recusal x
            where x.application_id = a.id and x.person_id = nullif(current_setting('award.person_id', true), '')::uuid))
      $$;
      alter table application.section_secret enable row level security;
      create policy reviewers on application.section_secret to award_application using (application.may_read_secret(application_id));
      alter table application.sealed_content enable row level security;
      create policy reviewers on application.sealed_content to award_application using (application.may_read_secret(application_id));

      grant select, insert, update on application.application, application.section, application.case_return, application.pending_objection to award_application;
      grant select, insert, update, delete on application.section_secret to award_application;
      grant select, insert on application.declaration, application.submission, application.sealed_content, application.timeline_entry to award_application;
      grant select, insert, delete on application.case_reader, application.case_recusal to award_application;
    `);
  }
}
