import { randomUUID } from 'node:crypto';
import type { Person } from '../client/person.ts';
import type { PlayOrganization } from '../world/organizations.ts';
import type { PlayRecord } from '../record/play-record.ts';
import type { People } from '../world/people.ts';
import type { PlayClock } from '../world/play-clock.ts';
import type { Random } from '../world/random.ts';

/** Everything that the steps of a play share. */
export interface Play {
  readonly sysadmin: Person;
  readonly people: People;
  readonly clock: PlayClock;
  readonly random: Random;
  readonly record: PlayRecord;
}

/** A key for an act with legal effect. */
export const key = (): { idempotencyKey: string } => ({ idempotencyKey: randomUUID() });

/** A recommending unit with its two people. */
export interface PlayUnit {
  readonly id: string;
  readonly territory: string;
  readonly handler: Person;
  readonly approver: Person;
}

/** An expert with the id of the record in the pool. */
export interface PlayExpert {
  readonly id: string;
  readonly person: Person;
}

/** A programme and everybody who runs it. */
export interface PlayProgramme {
  readonly id: string;
  readonly name: string;
  readonly clerk: Person;
  readonly director: Person;
  readonly units: readonly PlayUnit[];
  readonly authorities: readonly { readonly id: string; readonly person: Person }[];
  readonly leaders: readonly Person[];
  readonly chair: Person;
  readonly government: Person;
  readonly auditor: Person;
  readonly analyst: Person;
  experts: readonly PlayExpert[];
}

/** A cycle with its call. */
export interface PlayCycle {
  readonly id: string;
  readonly year: number;
}

/** A case in the play. */
export interface PlayCase {
  readonly id: string;
  readonly organizationId: string;
  readonly organization: PlayOrganization;
  readonly owner: Person;
  readonly unit: PlayUnit;
}
