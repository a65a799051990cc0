import type { Sweep } from '@award/subgraph';
import { ObjectionEntity } from '../persistence/objection.entities.ts';
import { recordOverruns } from '../persistence/overrun.sql.ts';

const BATCH = 200;

/** Records every objection whose 3 or 5 working days have passed without the act they were given for (R16), the longest untouched first. */
export const overrunSweep: Sweep = {
  name: 'objection-overrun',
  async run(tx) {
    const due = await tx.execute<{ id: string }>(
      `select o.id from sanction.objection o where o.status in ('RECEIVED', 'FORWARDED') and not exists (
         select from sanction.overrun v where v.objection_id = o.id
           and v.clock = case o.status when 'RECEIVED' then 'OBJECTION_FORWARD' else 'OBJECTION_REPORT' end)
       order by coalesce(o.forwarded_at, o.completed_at) limit $1`,
      [BATCH],
    );
    for (const objection of await tx.em.find(ObjectionEntity, { id: { $in: due.map(({ id }) => id) } })) await recordOverruns(tx, objection);
  },
};
