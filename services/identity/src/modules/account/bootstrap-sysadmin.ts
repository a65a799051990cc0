import type { Pool } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { inTransaction } from '../../persistence/in-transaction.ts';
import { initialPassword } from '../password/initial-password.ts';
import { hashPassword } from '../password/password-hash.ts';
import { tidyLogin } from './login-name.ts';
import { insertAccount } from './register-account.ts';

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
export function bootstrapSysadmin(pool: Pool, admin: BootstrapAdmin, now: Date): Promise<BootstrappedAdmin | null> {
  return inTransaction(pool, async (client) => {
    await client.query(`select pg_advisory_xact_lock(hashtext('identity'), hashtext('bootstrap'))`);
    const { rowCount } = await client.query(`select from identity.role_grant where role = 'SYSADMIN' limit 1`);
    if (rowCount !== 0) return null;
    const password = admin.password ?? initialPassword();
    const login = tidyLogin(admin.login);
    const passwordHash = await hashPassword(password);
    const personId = await insertAccount(client, { name: '系统管理员', login, passwordHash, mustChange: admin.password === null, now });
    if (personId === null) throw new Error(`the login ${login} of the first administrator belongs to somebody else`);
    await client.query(
      `insert into identity.role_grant (id, person_id, role, valid_from, granted_at, granted_by_name) values ($1, $2, 'SYSADMIN', $3, $4, 'platform')`,
      [uuidv7(), personId, ALWAYS, now],
    );
    return { login, password };
  });
}

/** The demo may turn the clock back to walk past cycles; the administrator is one then, too. */
const ALWAYS = '2000-01-01';
