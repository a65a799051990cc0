import type { Pool } from 'pg';
import { writeOwnAct } from '../../../persistence/audit-sql.ts';
import { inTransaction } from '../../../persistence/in-transaction.ts';
import type { Execute } from '../../../persistence/in-transaction.ts';
import type { Account } from './account.ts';
import { loginKey } from '../domain/login-name.ts';

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

/** @param now the real time */
export function accounts(pool: Pool, now: () => Date): Accounts {
  const onPool: Execute = async <R extends object>(sql: string, values: readonly unknown[] = []) => (await pool.query<R>(sql, [...values])).rows;

  /** Changes the account and writes the audit trail; neither when the condition does not hold. */
  const change = async (execute: Execute, action: string, account: Account, set: string, values: readonly unknown[], condition = 'true'): Promise<boolean> => {
    const changed = await execute(
      `update identity.local_account set ${set} where person_id = $1 and ${condition} returning person_id`,
      [account.personId, ...values],
    );
    if (changed.length === 1) await writeOwnAct(execute, { at: now(), person: personOf(account), action, outcome: 'DONE' });
    return changed.length === 1;
  };
  const changed = (action: string, account: Account, set: string, values: readonly unknown[], condition?: string): Promise<boolean> =>
    inTransaction(pool, (execute) => change(execute, action, account, set, values, condition));
  const first = async (name: string, where: string, value: string): Promise<Account | null> =>
    (await pool.query<Account>({ name, text: `${SELECT} where ${where}`, values: [value] })).rows[0] ?? null;

  return {
    byLogin: (login) => first('account.by-login', 'a.login_key = $1', loginKey(login)),
    byPerson: (personId) => first('account.by-person', 'p.id = $1', personId),
    async activeName(personId) {
      const { rows } = await pool.query<{ name: string }>({ name: 'person.name', text: 'select name from identity.person where id = $1 and active', values: [personId] });
      return rows[0]?.name ?? null;
    },
    signedIn: (account) =>
      inTransaction(pool, async (execute) => {
        await execute('update identity.person set last_sign_in_at = $2 where id = $1', [account.personId, now()]);
        await writeOwnAct(execute, { at: now(), person: personOf(account), action: 'signIn', outcome: 'DONE' });
      }),
    changePassword: (account, passwordHash) =>
      inTransaction(pool, async (execute) => {
        await change(execute, 'changePassword', account, 'password_hash = $2, must_change = false, password_changed_at = $3', [passwordHash, now()]);
        await execute(END_SESSIONS, [account.personId, now()]);
      }),
    async proposeSecondFactor(account, sealed) {
      await changed('proposeSecondFactor', account, 'second_factor_pending = $2', [sealed]);
    },
    async confirmSecondFactor(account, step) {
      const set = 'second_factor = second_factor_pending, second_factor_pending = null, second_factor_step = $2';
      await changed('confirmSecondFactor', account, set, [step], 'second_factor_pending is not null');
    },
    async removeSecondFactor(account) {
      await changed('removeSecondFactor', account, 'second_factor = null, second_factor_pending = null, second_factor_step = null', []);
    },
    useSecondFactor: (account, step) =>
      changed('useSecondFactor', account, 'second_factor_step = $2', [step], '(second_factor_step is null or second_factor_step < $2)'),
    note: (action, account, outcome) => writeOwnAct(onPool, { at: now(), person: personOf(account), action, outcome }),
  };
}

const personOf = ({ personId, name }: Pick<Account, 'personId' | 'name'>) => ({ id: personId, name });
