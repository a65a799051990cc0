import type { CommandTransaction } from '@award/subgraph';
import { rulesetOfCycle } from '../../projection/persistence/projection.sql.ts';
import { clocksOf } from '../domain/objection-clocks.ts';
import type { Objection } from './objection.entities.ts';

/**
 * Records, once, each clock of the objection that ran out before the act it was given for (R16). The sweep finds them
 * by themselves; an act that comes late records its own lateness, whatever the sweep saw.
 */
export async function recordOverruns(tx: CommandTransaction, objection: Objection): Promise<void> {
  for (const clock of clocksOf(objection, await rulesetOfCycle(tx, objection.cycleId), tx.calendar))
    if (clock.metAt === null && tx.now >= clock.period.endsAt)
      await tx.execute(
        `insert into sanction.overrun (objection_id, clock, due_on, recorded_at) values ($1, $2, $3, $4) on conflict do nothing`,
        [objection.id, clock.kind, clock.period.lastDay, tx.now],
      );
}
