import type { Directory, DirectoryPerson, Grant, PersonId, RoleGrantId, SessionId, Viewer } from '@award/identity';
import type { SessionLifetimes, SessionStore, StoredSession } from './session-store.ts';
import { ShortMemory } from './short-memory.ts';

/** A person signed in, in the role they act in now. Made anew whenever it is read again, never changed. */
export interface Session {
  readonly id: SessionId;
  readonly person: DirectoryPerson;
  /** the roles the person may act in, APPLICANT first */
  readonly grants: readonly Grant[];
  readonly acting: Grant;
  readonly viewer: Viewer;
  readonly idToken: string;
}

export interface SessionOptions {
  readonly store: SessionStore;
  readonly directory: Directory;
  readonly now: () => number;
  /** told when the directory does not answer and what it said last is used instead */
  readonly onStale: (error: unknown) => void;
}

/** The lifetimes of a working day. */
export const DEFAULT_LIFETIMES: SessionLifetimes = { idle: 2 * 3600, absolute: 12 * 3600 };

/** What was revoked elsewhere is seen here after this time at the latest. */
const FRESH_FOR_MS = 3_000;
/** While the directory does not answer nobody can change roles there either: what it said last holds this long. */
const TRUST_LAST_FOR_MS = 120_000;

interface Known {
  readonly session: Session | null;
  readonly confirmedAt: number;
}

/** The sessions of this gateway, and the person's choice of role in each. */
export class Sessions {
  readonly #options: SessionOptions;
  readonly #memory: ShortMemory<Known>;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#memory = new ShortMemory((token, before) => this.#load(token, before), { freshForMs: FRESH_FOR_MS, most: 20_000, now: options.now });
  }

  /** The session of a cookie's token, or null when it has ended. Answers at once when it was read within seconds. */
  of(token: string): Session | null | Promise<Session | null> {
    const known = this.#memory.get(token);
    return known instanceof Promise ? known.then(({ session }) => session) : known.session;
  }

  /** Opens a session for a person who has just signed in, in the role they had last, or their only one. */
  async open(person: DirectoryPerson, idToken: string): Promise<string> {
    const grants = await this.#options.directory.grantsOf(person.id);
    const others = grants.filter(({ role }) => role !== 'APPLICANT');
    const last = await this.#options.store.lastActingGrant(person.id);
    const acting = others.find(({ id }) => id === last) ?? (others.length === 1 ? others[0] : undefined);
    return this.#options.store.open({ personId: person.id, personName: person.name, actingGrantId: acting?.id ?? null, idToken });
  }

  /**
   * Lets the person act by one of their grants; 'APPLICANT' needs none.
   * @returns null when the person has no such grant, or the session has ended
   */
  async actAs(token: string, grantId: string): Promise<Session | null> {
    this.#memory.forget(token);
    const session = await this.of(token);
    const grant = session?.grants.find(({ id, role }) => id === grantId || role === grantId && role === 'APPLICANT');
    if (!grant) return null;
    await this.#options.store.actAs(token, grant.role === 'APPLICANT' ? null : grant.id);
    this.#memory.forget(token);
    return this.of(token);
  }

  async end(token: string): Promise<void> {
    this.#memory.forget(token);
    await this.#options.store.end(token);
    this.#memory.forget(token);
  }

  async endAllOf(personId: PersonId): Promise<void> {
    await this.#options.store.endAllOf(personId);
    this.#memory.forgetAll();
  }

  /** Reads every session and its roles again at its next request: somebody's roles have changed. */
  reconsider(): void {
    this.#memory.forgetAll();
  }

  async #load(token: string, before: Known | undefined): Promise<Known> {
    const { store, directory, now, onStale } = this.#options;
    const stored = await store.find(token);
    if (!stored) return { session: null, confirmedAt: now() };
    try {
      const grants = await directory.grantsOf(stored.personId, stored.begunAt);
      if (grants.length > 0) return { session: sessionOf(stored, grants), confirmedAt: now() };
      await store.end(token);
      return { session: null, confirmedAt: now() };
    } catch (error) {
      if (!before?.session || now() - before.confirmedAt > TRUST_LAST_FOR_MS) throw error;
      onStale(error);
      return { session: sessionOf(stored, before.session.grants), confirmedAt: before.confirmedAt };
    }
  }
}

function sessionOf(stored: StoredSession, grants: readonly Grant[]): Session {
  const acting = actingGrant(grants, stored.actingGrantId);
  const person = { id: stored.personId, name: stored.personName };
  const viewer: Viewer = Object.freeze({
    personId: person.id,
    name: person.name,
    role: acting.role,
    scopeId: acting.scopeId,
    programmeId: acting.programmeId,
    sessionId: stored.id,
  });
  return { id: stored.id, person, grants, acting, viewer, idToken: stored.idToken };
}

/** Whoever lost the grant they acted by is an applicant again, which everybody may be. */
function actingGrant(grants: readonly Grant[], wanted: RoleGrantId | null): Grant {
  const chosen = wanted === null ? undefined : grants.find(({ id }) => id === wanted);
  const applicant = grants.find(({ role }) => role === 'APPLICANT');
  const acting = chosen ?? applicant;
  if (!acting) throw new Error('the directory left out APPLICANT');
  return acting;
}
