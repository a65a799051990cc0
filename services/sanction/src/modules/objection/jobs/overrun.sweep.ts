import type { Sweep } from '@award/subgraph';
import { rulesetOfCycle } from '../../projection/persistence/projection.sql.ts';
import { clocksOf } from '../domain/objection-clocks.ts';
import { ObjectionEntity } from '../persistence/objection.entities.ts';

const BATCH = 200;

/** Records, once, every objection whose 3 or 5 working days have passed without the act they were given for (R16). */
export const overrunSweep: Sweep = {
  name: 'objection-overrun',
  async run(tx) {
    const open = await tx.em.find(ObjectionEntity, { status: { $in: ['RECEIVED', 'FORWARDED'] } }, { orderBy: { receivedAt: 'asc' }, limit: BATCH });
    for (const objection of open) {
      for (const clock of clocksOf(objection, await rulesetOfCycle(tx, objection.cycleId), tx.calendar))
        if (clock.metAt === null && tx.now >= clock.period.endsAt)
          await tx.execute(
            `insert into sanction.overrun (objection_id, clock, due_on, recorded_at) values ($1, $2, $3, $4) on conflict do nothing`,
            [objection.id, clock.kind, clock.period.lastDay, tx.now],
          );
    }
  },
};
