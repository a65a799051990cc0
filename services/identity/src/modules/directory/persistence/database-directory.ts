import { beijingDate, instant } from '@award/calendar';
import type { Directory, DirectoryMachine, DirectoryPerson, Grant, PersonId, RoleGrantId } from '@award/identity';
import { isId } from '@award/identity';
import { demoClock } from '@award/outbox';
import type { Pool } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { writeOwnAct } from '../../../persistence/audit-sql.ts';
import { inTransaction } from '../../../persistence/in-transaction.ts';
import { announce } from '../../account/persistence/insert-account.ts';
import { isName, tidyName } from '../../account/domain/login-name.ts';
import { machineClients } from '../../machine-client/persistence/machine-clients.ts';

export interface DirectoryOptions {
  /** of the embedded provider, whose subjects are the persons themselves */
  readonly issuer: string;
  readonly demo: boolean;
  /** the real time */
  readonly now: () => Date;
}

/** The directory straight from the database, for a gateway in the same process and for the internal routes. */
export function databaseDirectory(pool: Pool, options: DirectoryOptions): Directory {
  const demo = options.demo ? demoClock(pool) : null;
  const machines = machineClients(pool);
  const today = async (): Promise<string> => {
    await demo?.refresh();
    return beijingDate(demo ? demo.now() : instant(options.now()));
  };
  return {
    personBySubject: (issuer, subject, name) =>
      issuer === options.issuer ? activePerson(pool, subject) : linkedPerson(pool, { issuer, subject, name, now: options.now() }),
    grantsOf: async (personId, sessionBegunAt) => grantsOf(pool, personId, sessionBegunAt ?? null, await today()),
    async machineByClientId(clientId): Promise<DirectoryMachine | null> {
      const machine = await machines.byClientId(clientId);
      return machine && { id: machine.id, name: machine.name, role: machine.role, programmeId: machine.programmeId };
    },
  };
}

async function activePerson(pool: Pool, subject: string): Promise<DirectoryPerson | null> {
  if (!isId(subject)) return null;
  const { rows } = await pool.query<DirectoryPerson>({ name: 'directory.person', text: 'select id, name from identity.person where id = $1 and active', values: [subject] });
  return rows[0] ?? null;
}

interface LinkedRow extends DirectoryPerson {
  readonly active: boolean;
}

/** Finds or makes the person behind an identity elsewhere. Two first sign-ins at once make one person. */
function linkedPerson(pool: Pool, identity: { issuer: string; subject: string; name: string; now: Date }): Promise<DirectoryPerson | null> {
  const { issuer, subject, now } = identity;
  return inTransaction(pool, async (execute) => {
    await execute(`select pg_advisory_xact_lock(hashtext($1), hashtext($2))`, [issuer, subject]);
    const [known] = await execute<LinkedRow>(
      `select p.id, p.name, p.active from identity.external_identity e join identity.person p on p.id = e.person_id where e.issuer = $1 and e.subject = $2`,
      [issuer, subject],
    );
    if (known) {
      await execute(`update identity.person set last_sign_in_at = $2 where id = $1`, [known.id, now]);
      return known.active ? { id: known.id, name: known.name } : null;
    }
    const tidied = tidyName(identity.name);
    const person = { id: uuidv7() as PersonId, name: isName(tidied) ? tidied : subject.slice(0, 100) };
    await execute(`insert into identity.person (id, name, created_at, last_sign_in_at) values ($1, $2, $3, $3)`, [person.id, person.name, now]);
    await execute(`insert into identity.external_identity (issuer, subject, person_id, linked_at) values ($1, $2, $3, $4)`, [issuer, subject, person.id, now]);
    await announce(execute, { ...person, login: subject, at: now });
    await writeOwnAct(execute, { at: now, person, action: 'linkIdentity', outcome: 'DONE', note: issuer });
    return person;
  });
}

interface GrantRow extends Omit<Grant, 'id'> {
  readonly id: RoleGrantId | null;
}

/** One row for the person (with no grant) and one per grant: an active person without grants is still an applicant. */
const GRANTS = `select g.id, g.role, g.programme_id as "programmeId", g.scope_id as "scopeId"
  from identity.person p left join identity.role_grant g
    on g.person_id = p.id and g.ended_at is null and g.valid_from <= $3 and (g.valid_until is null or g.valid_until >= $3)
  where p.id = $1 and p.active and ($2::timestamptz is null or p.signed_out_at is null or p.signed_out_at <= $2)
  order by g.granted_at, g.id`;

async function grantsOf(pool: Pool, personId: PersonId, sessionBegunAt: Date | null, today: string): Promise<readonly Grant[]> {
  const { rows } = await pool.query<GrantRow>({ name: 'directory.grants', text: GRANTS, values: [personId, sessionBegunAt, today] });
  if (rows.length === 0) return [];
  const applicant: Grant = { id: personId as string as RoleGrantId, role: 'APPLICANT', programmeId: null, scopeId: null };
  return [applicant, ...rows.flatMap((row) => (row.id === null ? [] : [{ ...row, id: row.id }]))];
}
