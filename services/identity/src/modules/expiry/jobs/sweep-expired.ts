import type { Sweep } from '@award/subgraph';

const MOST_AT_ONCE = 1_000;

/**
 * Deletes sessions, codes and grants whose time is over, and attempts nobody needs to remember. By the database's own
 * time: the demo's clock moves by years and would sign everybody out.
 */
export const sweepExpired: Sweep = {
  name: 'expired sign-ins',
  async run(tx) {
    await tx.execute(
      `delete from identity.oidc_artifact where (model, id_hash) in
         (select model, id_hash from identity.oidc_artifact where expires_at < now() order by expires_at limit $1 for update skip locked)`,
      [MOST_AT_ONCE],
    );
    await tx.execute(
      `delete from identity.throttle where key in
         (select key from identity.throttle where last_failure_at < now() - interval '2 days' order by last_failure_at limit $1 for update skip locked)`,
      [MOST_AT_ONCE],
    );
  },
};
