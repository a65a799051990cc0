import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { idOf } from '@award/identity';
import type { PersonId, RoleGrantId, SessionId } from '@award/identity';
import type { Pool } from 'pg';

/** How long a session lasts. */
export interface SessionLifetimes {
  /** seconds without a request */
  readonly idle: number;
  /** seconds since sign-in, whatever happens */
  readonly absolute: number;
}

/** A session as it is kept. */
export interface StoredSession {
  readonly id: SessionId;
  readonly personId: PersonId;
  readonly personName: string;
  /** null: acts as applicant */
  readonly actingGrantId: RoleGrantId | null;
  readonly idToken: string;
  readonly begunAt: Date;
}

/** What is known of the person at sign-in. */
export interface NewSession {
  readonly personId: PersonId;
  readonly personName: string;
  readonly actingGrantId: RoleGrantId | null;
  readonly idToken: string;
}

/** Sessions in schema `gateway`. A token is known to its browser only; here is its hash. */
export interface SessionStore {
  /** Opens a session and gives its token, for the cookie. */
  open(session: NewSession): Promise<string>;
  /** The living session of a token, or null. Notes that it was seen. */
  find(token: string): Promise<StoredSession | null>;
  /** The grant by which the person acted last, in any session. */
  lastActingGrant(personId: PersonId): Promise<RoleGrantId | null>;
  actAs(token: string, grantId: RoleGrantId | null): Promise<void>;
  end(token: string): Promise<void>;
  endAllOf(personId: PersonId): Promise<void>;
}

/** Writing that a session was seen costs a transaction: once in this many seconds is enough for the idle time. */
const SEEN_EVERY_SECONDS = 60;

interface Row {
  id: string;
  person_id: string;
  person_name: string;
  acting_grant_id: string | null;
  id_token: string;
  created_at: Date;
  stale: boolean;
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** @param pool connections of the role `award_gateway` */
export function sessionStore(pool: Pool, lifetimes: SessionLifetimes): SessionStore {
  const run = <R extends object>(name: string, text: string, values: unknown[]) => pool.query<R>({ name, text, values });

  return {
    async open({ personId, personName, actingGrantId, idToken }) {
      const token = randomBytes(32).toString('base64url');
      await run('session-sweep', `delete from gateway.session where expires_at < now() - interval '1 day'`, []);
      await run(
        'session-open',
        `insert into gateway.session (id, token_hash, person_id, person_name, acting_grant_id, id_token, expires_at)
         values ($1, $2, $3, $4, $5, $6, now() + make_interval(secs => $7))`,
        [randomUUID(), hashOf(token), personId, personName, actingGrantId, idToken, lifetimes.absolute],
      );
      return token;
    },
    async find(token) {
      const { rows } = await run<Row>(
        'session-find',
        `select id, person_id, person_name, acting_grant_id, id_token, created_at, seen_at < now() - make_interval(secs => $3) as stale
         from gateway.session
         where token_hash = $1 and ended_at is null and expires_at > now() and seen_at > now() - make_interval(secs => $2)`,
        [hashOf(token), lifetimes.idle, Math.min(SEEN_EVERY_SECONDS, lifetimes.idle / 4)],
      );
      const row = rows[0];
      if (!row) return null;
      if (row.stale) await run('session-seen', `update gateway.session set seen_at = now() where token_hash = $1`, [hashOf(token)]);
      return {
        id: idOf('SessionId', row.id),
        personId: idOf('PersonId', row.person_id),
        personName: row.person_name,
        actingGrantId: row.acting_grant_id === null ? null : idOf('RoleGrantId', row.acting_grant_id),
        idToken: row.id_token,
        begunAt: row.created_at,
      };
    },
    async lastActingGrant(personId) {
      const { rows } = await run<{ acting_grant_id: string | null }>(
        'session-last-grant',
        `select acting_grant_id from gateway.session where person_id = $1 order by created_at desc limit 1`,
        [personId],
      );
      const id = rows[0]?.acting_grant_id;
      return id ? idOf('RoleGrantId', id) : null;
    },
    async actAs(token, grantId) {
      await run('session-act-as', `update gateway.session set acting_grant_id = $2 where token_hash = $1`, [hashOf(token), grantId]);
    },
    async end(token) {
      await run('session-end', `update gateway.session set ended_at = now() where token_hash = $1 and ended_at is null`, [hashOf(token)]);
    },
    async endAllOf(personId) {
      await run('session-end-all', `update gateway.session set ended_at = now() where person_id = $1 and ended_at is null`, [personId]);
    },
  };
}
