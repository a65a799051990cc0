import type { PersonId, ProgrammeId, SessionId } from './ids.ts';
import type { Role } from './role.ts';

/** Who asks, in the one role that the session acts in. Everything a subgraph knows about the caller. */
export interface Viewer {
  /** null for the public and for machine clients that act for no person */
  readonly personId: PersonId | null;
  readonly name: string;
  readonly role: Role;
  /** the recommending unit's or the authority's id; null for every other role */
  readonly scopeId: string | null;
  /** the programme the grant holds in; null for PUBLIC, APPLICANT and SYSADMIN */
  readonly programmeId: ProgrammeId | null;
  readonly sessionId: SessionId | null;
}

/** The viewer of a request without a session. */
export const publicViewer: Viewer = Object.freeze({
  personId: null,
  name: '',
  role: 'PUBLIC',
  scopeId: null,
  programmeId: null,
  sessionId: null,
});
