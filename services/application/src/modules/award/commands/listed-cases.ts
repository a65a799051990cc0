import type { CycleId } from '@award/identity';
import type { CommandTransaction } from '@award/subgraph';
import { lockCases } from '../../application/persistence/application.repository.ts';
import type { Application } from '../../application/persistence/application.entity.ts';
import type { Award } from '../persistence/award.entities.ts';
import { awardsIn } from '../persistence/award.repository.ts';

/** One place on the list with its case. */
export interface Listed {
  readonly award: Award;
  readonly application: Application;
}

/** The list of a cycle in one status with its cases, all locked; quality awards first, in the order of their seats. */
export async function listedCases(tx: CommandTransaction, cycleId: CycleId, status: Award['status']): Promise<Listed[]> {
  const awards = await awardsIn(tx, cycleId, status);
  const cases = new Map((await lockCases(tx, awards.map((award) => award.applicationId))).map((application) => [application.id, application]));
  return awards.map((award) => ({ award, application: cases.get(award.applicationId) as Application }));
}
