import { Person } from '../client/person.ts';
import type { OnRefusal } from '../client/person.ts';

/** The one password of everybody in a play; it is shown with the demo accounts and is no secret. */
export const PLAY_PASSWORD = 'Korla-Pear-7391';

/** Everybody in the play, by login. */
export class People {
  readonly #origin: string;
  readonly #sysadmin: Person;
  readonly #onRefusal: OnRefusal;
  readonly #known = new Map<string, Person>();

  constructor(origin: string, sysadmin: Person, onRefusal: OnRefusal) {
    this.#origin = origin;
    this.#sysadmin = sysadmin;
    this.#onRefusal = onRefusal;
  }

  /** Makes an account and signs the person in; somebody who is known already is given as is. */
  async account(name: string, login: string): Promise<Person> {
    const known = this.#known.get(login);
    if (known) return known;
    await this.#sysadmin.do('createAccount', { name, login, initialPassword: PLAY_PASSWORD }, 'person { id }');
    const person = await new Person(this.#origin, { name, login, password: PLAY_PASSWORD }, this.#onRefusal).signIn();
    this.#known.set(login, person);
    return person;
  }

  /** An account with a role in a programme, acting in it. */
  async inRole(name: string, login: string, role: string, programmeId: string, scopeId?: string): Promise<Person> {
    const person = await this.account(name, login);
    await this.#sysadmin.do('grantRole', { personId: person.id, role, programmeId, scopeId: scopeId ?? null }, 'id');
    // The session learns of a role that was granted after sign-in at the next one.
    await person.signIn();
    return person.actAs(role, scopeId);
  }
}
