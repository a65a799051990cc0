import type { PersonId } from '@award/identity';
import type { ClientBase, Pool } from 'pg';
import { inTransaction } from '../../persistence/in-transaction.ts';
import { loginKey } from './login-name.ts';
import type { Account } from './account.ts';

/** Local accounts, as the sign-in reads and changes them. Every change leaves a line on the audit trail. */
export interface Accounts {
  byLogin(login: string): Promise<Account | null>;
  byPerson(personId: string): Promise<Account | null>;
  /** The name of any active person, also of one without a local account. */
  activeName(personId: string): Promise<string | null>;
  signedIn(account: Account): Promise<void>;
  /** Sets the password that the person chose, and ends all sessions they have anywhere. */
  changePassword(account: Account, passwordHash: string): Promise<void>;
  proposeSecondFactor(account: Account, sealed: Buffer): Promise<void>;
  confirmSecondFactor(account: Account, step: number): Promise<void>;
  removeSecondFactor(account: Account): Promise<void>;
  /** @returns false when a code of that step or a later one was used meanwhile */
  useSecondFactor(account: Account, step: number): Promise<boolean>;
  /** Something happened to the account that nobody did as a command, such as a lock. */
  note(action: string, account: Pick<Account, 'personId' | 'name'>, outcome: string): Promise<void>;
}

const SELECT = `select p.id as "personId", p.name, a.login, p.active, a.password_hash as "passwordHash", a.must_change as "mustChange",
    a.second_factor as "secondFactor", a.second_factor_pending as "secondFactorPending", a.second_factor_step::int as "secondFactorStep"
  from identity.local_account a join identity.person p on p.id = a.person_id`;

/** Ends a person's sessions: at once with the provider, and with the gateway when it next asks. */
export const END_SESSIONS = `with person as (update identity.person set signed_out_at = $2 where id = $1 returning id)
  delete from identity.oidc_artifact using person where account_id = person.id`;

const AUDIT = `insert into identity.audit_entry (at, actor_id, actor_name, actor_role, action, subject, outcome)`;

/** @param now the real time */
export function accounts(pool: Pool, now: () => Date): Accounts {
  /** One statement that changes the account and writes the audit trail; nothing is written when nothing changed. */
  const changeBy = async (client: Pool | ClientBase, action: string, account: Account, set: string, values: readonly unknown[], condition = 'true'): Promise<boolean> => {
    const { rowCount } = await client.query(
      `with changed as (update identity.local_account set ${set} where person_id = $1 and ${condition} returning person_id)
       ${AUDIT} select $2, $1, $3, 'PERSON', $4, 'person ' || $1::text, 'DONE' from changed`,
      [account.personId, now(), account.name, action, ...values],
    );
    return rowCount === 1;
  };
  const change = (action: string, account: Account, set: string, values: readonly unknown[], condition?: string): Promise<boolean> =>
    changeBy(pool, action, account, set, values, condition);
  const first = async (name: string, where: string, value: string): Promise<Account | null> =>
    (await pool.query<Account>({ name, text: `${SELECT} where ${where}`, values: [value] })).rows[0] ?? null;

  return {
    byLogin: (login) => first('account.by-login', 'a.login_key = $1', loginKey(login)),
    byPerson: (personId) => first('account.by-person', 'p.id = $1', personId),
    async activeName(personId) {
      const { rows } = await pool.query<{ name: string }>({ name: 'person.name', text: 'select name from identity.person where id = $1 and active', values: [personId] });
      return rows[0]?.name ?? null;
    },
    async signedIn(account) {
      await pool.query(
        `with person as (update identity.person set last_sign_in_at = $2 where id = $1 returning id)
         ${AUDIT} select $2, id, $3, 'PERSON', 'signIn', 'person ' || id::text, 'DONE' from person`,
        [account.personId, now(), account.name],
      );
    },
    changePassword: (account, passwordHash) =>
      inTransaction(pool, async (client) => {
        await changeBy(client, 'changePassword', account, 'password_hash = $5, must_change = false, password_changed_at = $2', [passwordHash]);
        await client.query(END_SESSIONS, [account.personId, now()]);
      }),
    async proposeSecondFactor(account, sealed) {
      await change('proposeSecondFactor', account, 'second_factor_pending = $5', [sealed]);
    },
    async confirmSecondFactor(account, step) {
      await change('confirmSecondFactor', account,
        'second_factor = second_factor_pending, second_factor_pending = null, second_factor_step = $5', [step], 'second_factor_pending is not null');
    },
    async removeSecondFactor(account) {
      await change('removeSecondFactor', account, 'second_factor = null, second_factor_pending = null, second_factor_step = null', []);
    },
    useSecondFactor: (account, step) =>
      change('useSecondFactor', account, 'second_factor_step = $5', [step], '(second_factor_step is null or second_factor_step < $5)'),
    async note(action, account, outcome) {
      await pool.query(`${AUDIT} values ($1, $2, $3, 'PERSON', $4, $5, $6)`,
        [now(), account.personId, account.name, action, `person ${account.personId}`, outcome]);
    },
  };
}
