import type { Sweep } from '@award/subgraph';

/** Ends the supervisions whose years are over. */
export const supervisionEndSweep: Sweep = {
  name: 'supervision-end',
  async run(tx) {
    await tx.execute(`update sanction.supervision set status = 'ENDED' where status = 'ACTIVE' and until < $1`, [tx.today]);
  },
};
