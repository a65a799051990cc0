import type { CommandTransaction } from '@award/subgraph';
import { moveCase } from '../commands/move-case.ts';
import { lockCases } from '../persistence/application.repository.ts';

/** Ends a case by a signed determination of the sanction service. A case that has ended already stays as it ended. */
export async function disqualifyCase(tx: CommandTransaction, applicationId: string, reason: string): Promise<void> {
  const [application] = await lockCases(tx, [applicationId]);
  if (!application) throw new Error(`a determination names the application ${applicationId}, which does not exist`);
  await moveCase(tx, application, 'disqualify', { disqualification: { determined: true } }, { note: reason, outcomeReason: reason });
}
