import { Migration } from '@mikro-orm/migrations';

/** Organizations, their members, the register of adverse facts and the projected bars (Art. 2, 9, 15, 19). */
export class CreateOrganization extends Migration {
  override up(): void {
    this.addSql(`
      create table application.organization (
        id uuid primary key,
        name text not null,
        credit_code text not null,
        kind text not null check (kind in ('LEGAL_PERSON', 'UNINCORPORATED', 'BRANCH', 'INTERNAL_UNIT', 'DISPATCHED_UNIT')),
        parent_id uuid references application.organization deferrable initially deferred,
        division_code text not null,
        address text not null, industry text not null,
        size text not null check (size in ('LARGE', 'MEDIUM', 'SMALL', 'MICRO')),
        established_on date not null, operating_since date not null,
        new_field boolean not null,
        small_or_medium boolean generated always as (size <> 'LARGE') stored,
        registered_by uuid not null, registered_at timestamptz not null,
        constraint r2_organization_once unique (credit_code, name)
      );
      -- An internal or dispatched unit has no code of its own and goes by that of the body it belongs to.
      create unique index r2_one_organization_per_credit_code on application.organization (credit_code)
        where kind not in ('INTERNAL_UNIT', 'DISPATCHED_UNIT');
      create index organization_name_trgm on application.organization using gin (name application.gin_trgm_ops);
      create table application.organization_member (
        organization_id uuid not null references application.organization deferrable initially deferred,
        person_id uuid not null,
        name text not null,
        membership text not null check (membership in ('OWNER', 'EDITOR', 'VIEWER')),
        since timestamptz not null,
        constraint one_membership_per_person primary key (organization_id, person_id)
      );
      create unique index one_owner_per_organization on application.organization_member (organization_id) where membership = 'OWNER';
      create index organization_member_person on application.organization_member (person_id, organization_id);
      -- Everyone who ever could write: interest means recusal for years after a membership ended (Art. 22).
      create table application.organization_editor_history (
        organization_id uuid not null references application.organization deferrable initially deferred,
        person_id uuid not null,
        first_at timestamptz not null,
        primary key (organization_id, person_id)
      );
      -- Who can be invited by which login name, as the directory tells.
      create table application.known_person (
        person_id uuid primary key,
        login text not null unique,
        name text not null
      );
      create table application.member_invitation (
        id uuid primary key,
        organization_id uuid not null references application.organization deferrable initially deferred,
        login text not null,
        membership text not null check (membership in ('EDITOR', 'VIEWER')),
        invited_by uuid not null, invited_at timestamptz not null,
        accepted_at timestamptz
      );
      create unique index one_open_invitation on application.member_invitation (organization_id, login) where accepted_at is null;
      create index member_invitation_login on application.member_invitation (login) where accepted_at is null;
      create table application.adverse_fact (
        id uuid primary key,
        organization_id uuid not null references application.organization deferrable initially deferred,
        kind text not null check (kind in ('ACCIDENT', 'VIOLATION', 'DISHONESTY')),
        severity text not null check (severity in ('MAJOR', 'SERIOUS', 'MINOR')),
        occurred_on date not null,
        source text not null, description text not null,
        recorded_by uuid not null, recorded_by_name text not null, recorded_at timestamptz not null
      );
      create index adverse_fact_organization on application.adverse_fact (organization_id, occurred_on);
      -- Awards ever commended, those of earlier editions included: the wait before applying again is counted from here (Art. 15).
      create table application.commended_award (
        award_id uuid primary key,
        organization_id uuid not null,
        credit_code text not null,
        tier text not null check (tier in ('QUALITY_AWARD', 'NOMINATION')),
        commended_on date not null
      );
      create index commended_award_credit_code on application.commended_award (credit_code);
      create table application.projected_bar (
        sanction_id uuid primary key,
        organization_id uuid not null,
        credit_code text not null,
        article text not null,
        from_date date not null, until_date date not null, may_apply_from date not null
      );
      create index projected_bar_credit_code on application.projected_bar (credit_code, until_date);
      create index projected_bar_organization on application.projected_bar (organization_id, until_date);
      grant select, insert on application.organization, application.organization_editor_history, application.adverse_fact, application.commended_award to award_application;
      grant select, insert, update, delete on application.organization_member to award_application;
      grant select, insert, update on application.member_invitation, application.known_person, application.projected_bar to award_application;
    `);
  }
}
