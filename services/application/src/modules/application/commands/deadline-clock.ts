import type { CommandTransaction } from '@award/subgraph';
import { CallEntity } from '../../call/persistence/call.entity.ts';
import type { Application } from '../persistence/application.entity.ts';
import type { MoveRecord } from './move-case.ts';

/** The clock of a draft: the call's deadline (Art. 11(1)). */
export async function deadlineClock(tx: CommandTransaction, application: Pick<Application, 'cycleId'>): Promise<MoveRecord['clock']> {
  const call = await tx.em.findOne(CallEntity, { cycleId: application.cycleId });
  return call && { kind: 'CALL_DEADLINE', endsAt: call.deadlineAt };
}
