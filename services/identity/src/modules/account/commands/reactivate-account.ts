import { isRefusal, refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { lockPerson } from '../persistence/person.repository.ts';

/** The account serves again, with the roles that were not ended meanwhile. */
export const reactivateAccount = command<{ personId: string }, { personId: string }>({
  key: 'Mutation.reactivateAccount',
  async run(tx, input) {
    const person = await lockPerson(tx, input.personId);
    if (isRefusal(person)) return person;
    if (person.active) return refuse('ALREADY_DONE', { what: person.name });
    person.active = true;
    person.deactivatedAt = null;
    tx.audit(`person ${person.id}`);
    return { personId: person.id };
  },
});
