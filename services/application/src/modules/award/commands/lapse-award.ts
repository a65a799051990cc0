import type { ApplicationId } from '@award/identity';
import type { CommandTransaction } from '@award/subgraph';
import type { Award } from '../persistence/award.entities.ts';
import { awardOfCase } from '../persistence/award.repository.ts';

/** A proposal comes to nothing before the commendation, and its seat is free again; a conferred award is revoked instead. */
export function lapse(tx: CommandTransaction, award: Award, reason: string): void {
  if (award.status !== 'PROPOSED' && award.status !== 'APPROVED') return;
  Object.assign(award, { status: 'LAPSED', lapsedAt: tx.now, lapsedReason: reason });
}

/** Ends the proposal of a case that left the procedure. */
export async function lapseAwardOfCase(tx: CommandTransaction, applicationId: ApplicationId, reason: string): Promise<void> {
  const award = await awardOfCase(tx, applicationId);
  if (award) lapse(tx, award, reason);
}
