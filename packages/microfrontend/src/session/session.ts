import type { Role } from './role.ts';

/** A role that the person may act in; `scope` is the recommending unit or the authority it is bound to. */
export interface Grant {
  readonly grantId: string;
  readonly role: Role;
  readonly programme: { readonly id: string; readonly name: string } | null;
  readonly scope: { readonly id: string; readonly name: string } | null;
}

/** Who is signed in and in which one role, as `GET /session` answers. Nobody: `person` is null. */
export interface Session {
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly acting: Grant | null;
  readonly available: readonly Grant[];
}

export const NOBODY: Session = { person: null, acting: null, available: [] };

/** The role the server judges by: PUBLIC while nobody is signed in. */
export function actingRole(session: Session): Role {
  return session.acting?.role ?? 'PUBLIC';
}
