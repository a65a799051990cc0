import type { MachineClientId, PersonId, ProgrammeId, RoleGrantId } from './ids.ts';
import type { Role } from './role.ts';

/** A person as the gateway needs it after sign-in. */
export interface DirectoryPerson {
  readonly id: PersonId;
  readonly name: string;
}

/** One role that a person may act in now. */
export interface Grant {
  /** the person's own id for the implicit APPLICANT, which nobody has to grant */
  readonly id: RoleGrantId;
  readonly role: Role;
  readonly programmeId: ProgrammeId | null;
  /** RecommendingUnit or Authority id, for the roles bound to one */
  readonly scopeId: string | null;
}

/** A program that calls the open API for itself (`client_credentials`), such as statistics. */
export interface DirectoryMachine {
  readonly id: MachineClientId;
  readonly name: string;
  readonly role: Role;
  readonly programmeId: ProgrammeId | null;
}

/**
 * People, machines and their roles, as the gateway asks for them.
 * In one process the directory service itself; apart, `httpDirectory`.
 */
export interface Directory {
  /**
   * The person behind an identity of an OpenID provider. An identity not seen before becomes a new person of that
   * name, so that an external provider needs no second registration.
   * @returns null when the account was deactivated
   */
  personBySubject(issuer: string, subject: string, name: string): Promise<DirectoryPerson | null>;

  /**
   * The roles that the person may act in at this moment, APPLICANT first.
   * @param sessionBegunAt when the session began for which they are asked, if for one (real time)
   * @returns none at all when that session is to end: the account was deactivated or does not exist, or the password
   *   was changed or reset after the session began
   */
  grantsOf(personId: PersonId, sessionBegunAt?: Date): Promise<readonly Grant[]>;

  /**
   * The machine behind the `client_id` of an access token that the embedded provider issued.
   * @returns null when it was deactivated or does not exist
   */
  machineByClientId(clientId: string): Promise<DirectoryMachine | null>;
}

/** The audience of service tokens for the directory's internal routes. */
export const DIRECTORY_AUDIENCE = 'award-directory';

/** The internal routes, below the identity service's own address; never reachable from outside. */
export const DIRECTORY_ROUTES = {
  personBySubject: '/internal/directory/person-by-subject',
  grantsOf: '/internal/directory/grants-of',
  machineByClientId: '/internal/directory/machine-by-client-id',
} as const;
