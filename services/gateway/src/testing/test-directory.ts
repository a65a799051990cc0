import { randomUUID } from 'node:crypto';
import { idOf } from '@award/identity';
import type { Directory, DirectoryMachine, DirectoryPerson, Grant, Role } from '@award/identity';

/** People and roles in memory, to be changed by a test. */
export class TestDirectory implements Directory {
  readonly #people = new Map<string, DirectoryPerson>();
  readonly #grants = new Map<string, Grant[]>();
  readonly machines = new Map<string, DirectoryMachine>();
  /** how often roles were asked for */
  asked = 0;
  /** does not answer while set */
  away = false;

  async personBySubject(_issuer: string, subject: string, name: string): Promise<DirectoryPerson | null> {
    if (this.away) throw new Error('the directory is away');
    const person = this.#people.get(subject) ?? { id: idOf('PersonId', randomUUID()), name };
    this.#people.set(subject, person);
    if (!this.#grants.has(person.id)) this.#grants.set(person.id, [this.#applicant(person)]);
    return this.#grants.get(person.id)?.length ? person : null;
  }

  async grantsOf(personId: string): Promise<readonly Grant[]> {
    this.asked += 1;
    if (this.away) throw new Error('the directory is away');
    return this.#grants.get(personId) ?? [];
  }

  async machineByClientId(clientId: string): Promise<DirectoryMachine | null> {
    return this.machines.get(clientId) ?? null;
  }

  /** Gives the person behind a subject one more role. */
  async grant(subject: string, role: Role): Promise<Grant> {
    const person = await this.personBySubject('', subject, `Person ${subject}`);
    const grant: Grant = { id: idOf('RoleGrantId', randomUUID()), role, programmeId: idOf('ProgrammeId', PROGRAMME), scopeId: null };
    if (person) this.#grants.get(person.id)?.push(grant);
    return grant;
  }

  /** Takes every role of that name away from the person. */
  revoke(subject: string, role: Role): void {
    const id = this.#people.get(subject)?.id ?? '';
    this.#grants.set(id, (this.#grants.get(id) ?? []).filter((grant) => grant.role !== role));
  }

  deactivate(subject: string): void {
    this.#grants.set(this.#people.get(subject)?.id ?? '', []);
  }

  #applicant(person: DirectoryPerson): Grant {
    return { id: idOf('RoleGrantId', person.id), role: 'APPLICANT', programmeId: null, scopeId: null };
  }
}

/** The programme that all grants of the test directory hold in. */
export const PROGRAMME = '0195f2d8-0000-7000-8000-0000000000aa';
