import { Migration } from '@mikro-orm/migrations';

/** People, their local accounts, identities at other providers, roles and machine clients. */
export class People extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}

const STATEMENTS = [
  `create table identity.person (
     id uuid primary key,
     name text not null check (length(name) between 1 and 100),
     active boolean not null default true,
     created_at timestamptz not null,
     deactivated_at timestamptz,
     signed_out_at timestamptz,
     last_sign_in_at timestamptz)`,

  `create table identity.local_account (
     person_id uuid primary key references identity.person,
     login text not null,
     login_key text not null constraint one_account_per_login unique,
     password_hash text not null,
     must_change boolean not null,
     password_changed_at timestamptz not null,
     second_factor bytea,
     second_factor_pending bytea,
     second_factor_step bigint)`,

  `create table identity.external_identity (
     issuer text not null,
     subject text not null,
     person_id uuid not null references identity.person,
     linked_at timestamptz not null,
     primary key (issuer, subject))`,
  `create index external_identity_person on identity.external_identity (person_id)`,

  `create table identity.role_grant (
     id uuid primary key,
     person_id uuid not null references identity.person,
     role text not null,
     programme_id uuid,
     scope_id uuid,
     valid_from date not null,
     valid_until date check (valid_until >= valid_from),
     granted_at timestamptz not null,
     granted_by_name text not null,
     ended_at timestamptz,
     ended_by_name text)`,
  `create unique index one_running_grant on identity.role_grant (person_id, role, programme_id, scope_id)
     nulls not distinct where ended_at is null`,
  `create index role_grant_role on identity.role_grant (role) where ended_at is null`,

  `create table identity.machine_client (
     id uuid primary key,
     client_id text not null unique,
     name text not null check (length(name) between 1 and 100),
     role text not null check (role = 'ANALYST'),
     programme_id uuid,
     secret_hash bytea not null,
     created_at timestamptz not null,
     created_by_name text not null,
     ended_at timestamptz)`,

  `grant select, insert, update on identity.person, identity.local_account, identity.role_grant, identity.machine_client to award_identity`,
  `grant select, insert on identity.external_identity to award_identity`,
];
