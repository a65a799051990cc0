import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { inTransaction } from '../../../persistence/in-transaction.ts';
import { afterAttempt, waitOf } from '../domain/throttle-policy.ts';
import type { ThrottlePolicy, ThrottleState } from '../domain/throttle-policy.ts';

/** One thing that attempts are counted by. */
export interface ThrottleKey {
  readonly kind: 'account' | 'address' | 'registration' | 'code';
  readonly value: string;
  readonly policy: ThrottlePolicy;
}

/** Counts attempts and says how long to wait; shared by all processes through the database. */
export interface Throttle {
  /**
   * Counts one attempt for all keys, as failed until `succeeded` is called: a thousand guesses at once count as a
   * thousand. When any key has to wait nothing is counted.
   * @returns seconds to wait; 0 when the attempt may go on
   */
  attempt(keys: readonly ThrottleKey[]): Promise<number>;
  /**
   * The attempt was a success. An account starts anew; of an address only this attempt is taken back, else an
   * attacker would sign in to an account of their own between guesses.
   */
  succeeded(keys: readonly ThrottleKey[]): Promise<void>;
}

interface Row {
  readonly key: string;
  readonly failures: number;
  readonly last_failure_at: Date | null;
  readonly blocked_until: Date | null;
}

/** Addresses and logins (also mistyped ones, which may be passwords) are kept as hashes only. */
const keyOf = ({ kind, value }: ThrottleKey): string => `${kind}:${createHash('sha256').update(value).digest('base64url')}`;

const stateOf = (row: Row): ThrottleState => ({ failures: row.failures, lastFailureAt: row.last_failure_at, blockedUntil: row.blocked_until });

/** @param now the real time, also in the demo: a moved clock must not open a lock */
export function throttle(pool: Pool, now: () => Date): Throttle {
  return {
    attempt(keys) {
      const byKey = new Map(keys.map((key) => [keyOf(key), key]));
      return inTransaction(pool, async (execute) => {
        const names = [...byKey.keys()].toSorted();
        await execute(`insert into identity.throttle (key) select unnest($1::text[]) on conflict do nothing`, [names]);
        const rows = await execute<Row>(`select * from identity.throttle where key = any($1) order by key for update`, [names]);
        const at = now();
        const wait = Math.max(0, ...rows.map((row) => waitOf(stateOf(row), at)));
        if (wait > 0) return wait;
        for (const row of rows) {
          const policy = byKey.get(row.key)?.policy;
          if (!policy) continue;
          const next = afterAttempt(stateOf(row), at, policy);
          await execute(`update identity.throttle set failures = $2, last_failure_at = $3, blocked_until = $4 where key = $1`,
            [row.key, next.failures, next.lastFailureAt, next.blockedUntil]);
        }
        return 0;
      });
    },
    async succeeded(keys) {
      const [shared, own] = [keys.filter((key) => key.kind === 'address'), keys.filter((key) => key.kind !== 'address')];
      await pool.query(`delete from identity.throttle where key = any($1)`, [own.map(keyOf)]);
      await pool.query(
        `update identity.throttle set failures = greatest(failures - 1, 0), blocked_until = null where key = any($1)`,
        [shared.map(keyOf)],
      );
    },
  };
}
