import { Migration } from '@mikro-orm/migrations';

/** What the OpenID provider keeps (sessions, codes, grants: sealed, found by hashes) and the throttle of attempts. */
export class SignIn extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}

const STATEMENTS = [
  `create table identity.oidc_artifact (
     model text not null,
     id_hash bytea not null,
     uid_hash bytea,
     grant_hash bytea,
     account_id uuid,
     payload bytea not null,
     consumed_at timestamptz,
     expires_at timestamptz,
     primary key (model, id_hash))`,
  `create unique index oidc_artifact_uid on identity.oidc_artifact (model, uid_hash) where uid_hash is not null`,
  `create index oidc_artifact_grant on identity.oidc_artifact (grant_hash) where grant_hash is not null`,
  `create index oidc_artifact_account on identity.oidc_artifact (account_id) where account_id is not null`,
  `create index oidc_artifact_expiry on identity.oidc_artifact (expires_at)`,

  `create table identity.throttle (
     key text primary key,
     failures integer not null default 0,
     last_failure_at timestamptz,
     blocked_until timestamptz)`,
  `create index throttle_age on identity.throttle (last_failure_at)`,

  `grant select, insert, update, delete on identity.oidc_artifact, identity.throttle to award_identity`,
];
