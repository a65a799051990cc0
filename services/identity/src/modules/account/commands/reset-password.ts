import { systemClock } from '@award/calendar';
import { isRefusal, refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { initialPassword } from '../../password/domain/initial-password.ts';
import { hashPassword } from '../../password/domain/password-hash.ts';
import { END_SESSIONS } from '../persistence/accounts.ts';
import { lockPerson } from '../persistence/person.repository.ts';

/** A new password to hand over, for one who forgot theirs or lost the telephone of the second step: both start anew. */
export const resetPassword = command<{ personId: string }, { personId: string; initialPassword: string }>({
  key: 'Mutation.resetPassword',
  async run(tx, input) {
    const person = await lockPerson(tx, input.personId);
    if (isRefusal(person)) return person;
    const password = initialPassword();
    const changed = await tx.execute(
      `update identity.local_account set password_hash = $2, must_change = true, password_changed_at = $3,
         second_factor = null, second_factor_pending = null, second_factor_step = null
       where person_id = $1 returning person_id`,
      [person.id, await hashPassword(password), systemClock.now()],
    );
    if (changed.length === 0)
      return refuse('INVALID_INPUT', { field: 'personId', reason: { value: 'EXTERNAL', display: { zh: '此人通过外部身份登录，没有本地密码', en: 'the person signs in elsewhere and has no password here' } } });
    await tx.execute(END_SESSIONS, [person.id, systemClock.now()]);
    tx.audit(`person ${person.id}`);
    return { personId: person.id, initialPassword: password };
  },
});
