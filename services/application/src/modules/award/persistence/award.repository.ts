import type { ApplicationId, AwardId, CycleId } from '@award/identity';
import type { AwardTier } from '@award/regulation';
import type { CommandTransaction } from '@award/subgraph';
import { LockMode } from '@mikro-orm/postgresql';
import { AwardEntity, CycleOutcomeEntity } from './award.entities.ts';
import type { Award, CycleOutcome } from './award.entities.ts';

/**
 * The outcome of a cycle, locked until the transaction ends. Whoever changes awards of a cycle takes this lock first,
 * so that two decisions on the same list come one after the other.
 */
export async function lockOutcome(tx: CommandTransaction, cycleId: CycleId): Promise<CycleOutcome> {
  await tx.execute('insert into application.cycle_outcome (cycle_id) values ($1) on conflict do nothing', [cycleId]);
  return tx.em.findOneOrFail(CycleOutcomeEntity, { cycleId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

const TIER_ORDER: Readonly<Record<AwardTier, number>> = { QUALITY_AWARD: 0, NOMINATION: 1 };

/** The awards of a cycle in one status, quality awards first, in the order of their seats. */
export async function awardsIn(tx: CommandTransaction, cycleId: CycleId, status: Award['status']): Promise<Award[]> {
  const awards = await tx.em.find(AwardEntity, { cycleId, status }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  return awards.toSorted((a, b) => TIER_ORDER[a.tier] - TIER_ORDER[b.tier] || a.seat - b.seat);
}

/** The award that a case holds or is proposed for; null when none, or when it lapsed. */
export async function awardOfCase(tx: CommandTransaction, applicationId: ApplicationId): Promise<Award | null> {
  return tx.em.findOne(AwardEntity, { applicationId, status: { $ne: 'LAPSED' } }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

/** One award, locked. */
export async function lockAward(tx: CommandTransaction, id: string): Promise<Award | null> {
  return tx.em.findOne(AwardEntity, { id: id as AwardId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}
