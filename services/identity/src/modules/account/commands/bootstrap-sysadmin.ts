import type { Pool } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { writeOwnAct } from '../../../persistence/audit-sql.ts';
import { inTransaction } from '../../../persistence/in-transaction.ts';
import { initialPassword } from '../../password/domain/initial-password.ts';
import { hashPassword } from '../../password/domain/password-hash.ts';
import { tidyLogin } from '../domain/login-name.ts';
import { insertAccount } from '../persistence/insert-account.ts';

/** The administrator to make when there is none yet. */
export interface BootstrapAdmin {
  readonly login: string;
  /** null: one is made up and must be changed at first sign-in */
  readonly password: string | null;
}

/** What the operator has to be told, once. */
export interface BootstrappedAdmin {
  readonly login: string;
  readonly password: string;
}

/**
 * Makes the first system administrator, who makes all others. Processes that start at once make one.
 * @returns null when there is, or ever was, an administrator
 */
export function bootstrapSysadmin(pool: Pool, admin: BootstrapAdmin, at: Date): Promise<BootstrappedAdmin | null> {
  return inTransaction(pool, async (execute) => {
    await execute(`select pg_advisory_xact_lock(hashtext('identity'), hashtext('bootstrap'))`);
    const there = await execute(`select 1 as there from identity.role_grant where role = 'SYSADMIN' limit 1`);
    if (there.length > 0) return null;
    const password = admin.password ?? initialPassword();
    const login = tidyLogin(admin.login);
    const passwordHash = await hashPassword(password);
    const id = await insertAccount(execute, { name: NAME, login, passwordHash, mustChange: admin.password === null, at });
    await execute(
      `insert into identity.role_grant (id, person_id, role, valid_from, granted_at, granted_by_name) values ($1, $2, 'SYSADMIN', $3, $4, 'platform')`,
      [uuidv7(), id, ALWAYS, at],
    );
    await writeOwnAct(execute, { at, person: { id, name: NAME }, action: 'bootstrap', outcome: 'DONE' });
    return { login, password };
  });
}

const NAME = '系统管理员';

/** The demo may turn the clock back to walk past cycles; the administrator is one then, too. */
const ALWAYS = '2000-01-01';
