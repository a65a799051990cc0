import { systemClock } from '@award/calendar';
import { isRefusal, refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { END_SESSIONS } from '../persistence/accounts.ts';
import { lastAdministrator, lockPerson, remainsAnAdministrator } from '../persistence/person.repository.ts';

/** Nobody can act by the account any more, at once. What the person did stays on record under their name. */
export const deactivateAccount = command<{ personId: string }, { personId: string }>({
  key: 'Mutation.deactivateAccount',
  async run(tx, input) {
    const person = await lockPerson(tx, input.personId);
    if (isRefusal(person)) return person;
    if (!person.active) return refuse('ALREADY_DONE', { what: person.name });
    if (!(await remainsAnAdministrator(tx, { personId: person.id }))) return lastAdministrator('personId');
    person.active = false;
    person.deactivatedAt = tx.now;
    await tx.em.flush();
    await tx.execute(END_SESSIONS, [person.id, systemClock.now()]);
    tx.audit(`person ${person.id}`);
    return { personId: person.id };
  },
});
