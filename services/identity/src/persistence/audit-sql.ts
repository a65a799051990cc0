import type { PersonId } from '@award/identity';
import type { Execute } from './in-transaction.ts';

/** One line of the audit trail about what a person did to their own account, outside a command. */
export interface OwnAct {
  readonly at: Date;
  readonly person: { readonly id: PersonId; readonly name: string };
  readonly action: string;
  readonly outcome: string;
  readonly note?: string;
}

/** Adds the line; the trail can be added to and read, never changed. */
export async function writeOwnAct(execute: Execute, { at, person, action, outcome, note }: OwnAct): Promise<void> {
  await execute(
    `insert into identity.audit_entry (at, actor_id, actor_name, actor_role, action, subject, outcome, note)
     values ($1, $2, $3, 'PERSON', $4, $5, $6, $7)`,
    [at, person.id, person.name, action, `person ${person.id}`, outcome, note ?? null],
  );
}
