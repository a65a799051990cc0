import { instant } from '@award/calendar';
import type { PersonId } from '@award/identity';
import { publish } from '@award/outbox';
import { v7 as uuidv7 } from 'uuid';
import type { Execute } from '../../../persistence/in-transaction.ts';
import { loginKey } from '../domain/login-name.ts';

/** A person with a local account, tidied and checked. */
export interface NewAccount {
  readonly name: string;
  readonly login: string;
  readonly passwordHash: string;
  readonly mustChange: boolean;
  readonly at: Date;
}

/** The constraint that a second account of the same login violates. */
export const ONE_ACCOUNT_PER_LOGIN = 'one_account_per_login';

/** Inserts person and account, and tells the other services. The constraint's violation goes on to the caller. */
export async function insertAccount(execute: Execute, account: NewAccount): Promise<PersonId> {
  const id = uuidv7() as PersonId;
  await execute(`insert into identity.person (id, name, created_at) values ($1, $2, $3)`, [id, account.name, account.at]);
  await execute(
    `insert into identity.local_account (person_id, login, login_key, password_hash, must_change, password_changed_at) values ($1, $2, $3, $4, $5, $6)`,
    [id, account.login, loginKey(account.login), account.passwordHash, account.mustChange, account.at],
  );
  await announce(execute, { id, name: account.name, login: loginKey(account.login), at: account.at });
  return id;
}

/** Publishes that a person can sign in: organizations invite their people by login. */
export async function announce(execute: Execute, person: { id: PersonId; name: string; login: string; at: Date }): Promise<void> {
  const { id, name, login, at } = person;
  await publish(execute, { type: 'AccountOpened', personId: id, login, name }, { eventId: uuidv7(), occurredAt: instant(at) });
}

/** Whether an error is the violation of that constraint. */
export function violates(error: unknown, constraint: string): boolean {
  return typeof error === 'object' && error !== null && 'constraint' in error && error.constraint === constraint;
}
