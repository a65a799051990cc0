import type { PersonId, ProgrammeId } from '@award/identity';
import type { CommandTransaction } from '@award/subgraph';

/** The person who acts. Every command of this service has one. @throws Error for a machine, which has no row for them */
export function actingPerson(tx: CommandTransaction): PersonId {
  if (tx.viewer.personId === null) throw new Error('a command of this service is done by a person');
  return tx.viewer.personId;
}

/** The programme that the acting role is bound to. @throws Error for a role without one */
export function actingProgramme(tx: CommandTransaction): ProgrammeId {
  if (tx.viewer.programmeId === null) throw new Error(`the role ${tx.viewer.role} is bound to no programme`);
  return tx.viewer.programmeId;
}
