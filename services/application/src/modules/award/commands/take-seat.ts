import type { AwardId } from '@award/identity';
import { capIsKept, check, inOneListOnly } from '@award/regulation';
import type { AwardTier, Refusal, Ruleset } from '@award/regulation';
import type { CommandTransaction } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import type { Application } from '../../application/persistence/application.entity.ts';
import { AwardEntity } from '../persistence/award.entities.ts';
import { awardOfCase, lockOutcome } from '../persistence/award.repository.ts';

/** Opens the seats that the cycle's pinned rules give (Art. 4); nothing happens when they are open already. */
export async function openSeats(tx: CommandTransaction, cycleId: string, { caps }: Ruleset): Promise<void> {
  for (const [tier, cap] of Object.entries(caps))
    await tx.execute(
      `insert into application.award_seat (cycle_id, tier, seat) select $1, $2, seat from generate_series(1, $3::int) seat on conflict do nothing`,
      [cycleId, tier, cap],
    );
}

/**
 * Gives a case the first free seat of a tier. The cycle's outcome is locked first, so that of two that ask for the last
 * seat the second finds none; the seat's row and its unique award hold the rule besides (Art. 4).
 */
export async function takeSeat(tx: CommandTransaction, application: Application, tier: AwardTier, ruleset: Ruleset): Promise<Refusal | null> {
  const law = { ruleset, calendar: tx.calendar };
  await lockOutcome(tx, application.cycleId);
  await tx.em.flush();
  const held = await awardOfCase(tx, application.id);
  const listed = check(inOneListOnly, { listedIn: held?.tier ?? null, seat: { tier } }, law);
  if (listed !== true) return listed;
  if (held) return null;
  const free = await tx.execute<{ seat: number; taken: number }>(
    `select s.seat, (select count(*)::int from application.award t where t.cycle_id = s.cycle_id and t.tier = s.tier and t.status <> 'LAPSED') as taken
     from application.award_seat s where s.cycle_id = $1 and s.tier = $2
       and not exists (select from application.award w where w.cycle_id = s.cycle_id and w.tier = s.tier and w.seat = s.seat and w.status <> 'LAPSED')
     order by s.seat limit 1`,
    [application.cycleId, tier],
  );
  const [seat] = free;
  const kept = check(capIsKept, { seat: { tier, taken: seat?.taken ?? ruleset.caps[tier] } }, law);
  if (kept !== true) return kept;
  if (!seat) throw new Error(`the cycle ${application.cycleId} has no seat of ${tier}, though its rules give one`);
  tx.em.persist(
    tx.em.create(AwardEntity, {
      id: uuidv7() as AwardId, cycleId: application.cycleId, programmeId: application.programmeId, applicationId: application.id,
      organizationId: application.organizationId, tier, seat: seat.seat, status: 'PROPOSED', proposedAt: tx.now, approvedAt: null, commendedOn: null,
      supervisionUntil: null, revokedOn: null, revokedArticle: null, lapsedAt: null, lapsedReason: null,
    }),
  );
  await tx.em.flush();
  return null;
}
