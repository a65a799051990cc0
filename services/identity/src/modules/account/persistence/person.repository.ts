import { isId } from '@award/identity';
import type { PersonId } from '@award/identity';
import { refuse } from '@award/regulation';
import type { Refusal } from '@award/regulation';
import type { CommandTransaction } from '@award/subgraph';
import { LockMode } from '@mikro-orm/core';
import { PersonEntity } from './person.entity.ts';
import type { Person } from './person.entity.ts';

/** The person of an id, locked until the command ends. */
export async function lockPerson(tx: CommandTransaction, id: string): Promise<Person | Refusal> {
  const person = isId(id) ? await tx.em.findOne(PersonEntity, { id: id as PersonId }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  return person ?? refuse('NOT_FOUND', { what: { value: 'person', display: { zh: '该人员', en: 'the person' } } });
}

/** Whether somebody else would still be an administrator. Everybody who asks this waits for one another. */
export async function remainsAnAdministrator(tx: CommandTransaction, without: { personId?: string; grantId?: string }): Promise<boolean> {
  await tx.execute(`select pg_advisory_xact_lock(hashtext('identity'), hashtext('administrators'))`);
  const rows = await tx.execute(
    `select 1 as one from identity.role_grant g join identity.person p on p.id = g.person_id
     where g.role = 'SYSADMIN' and g.ended_at is null and p.active and g.person_id is distinct from $1::uuid and g.id is distinct from $2::uuid limit 1`,
    [without.personId ?? null, without.grantId ?? null],
  );
  return rows.length > 0;
}

/** The last administrator stays: nobody could make another. */
export const lastAdministrator = (field: string): Refusal =>
  refuse('INVALID_INPUT', { field, reason: { value: 'LAST_ADMINISTRATOR', display: { zh: '这是最后一位系统管理员', en: 'this is the last system administrator' } } });
