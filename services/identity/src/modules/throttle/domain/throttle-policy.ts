/** How failures of one key (an account, an address) slow down the next attempt. */
export interface ThrottlePolicy {
  /** failures that cost nothing: people mistype */
  readonly free: number;
  /** failures after which attempts are locked for `lockSeconds` */
  readonly lockAfter: number;
  readonly lockSeconds: number;
  /** a key without a failure for so long starts anew */
  readonly forgetSeconds: number;
}

/**
 * An account: after three wrong passwords 1, 2, 4 … seconds, from the tenth on a quarter of an hour each. The lock ends
 * by itself, so that nobody can be kept out for longer than someone keeps trying.
 */
export const ACCOUNT_POLICY: ThrottlePolicy = { free: 3, lockAfter: 10, lockSeconds: 900, forgetSeconds: 86_400 };

/** An address: many people of one office share one, hence more room; it catches one password tried on many accounts. */
export const ADDRESS_POLICY: ThrottlePolicy = { free: 30, lockAfter: 60, lockSeconds: 900, forgetSeconds: 3_600 };

/** Registrations from one address: 20 an hour are free. */
export const REGISTRATION_POLICY: ThrottlePolicy = { free: 20, lockAfter: 40, lockSeconds: 3_600, forgetSeconds: 3_600 };

/** What is remembered of a key. */
export interface ThrottleState {
  readonly failures: number;
  readonly lastFailureAt: Date | null;
  readonly blockedUntil: Date | null;
}

/** Seconds to wait after the n-th failure in a row. */
export function delayAfter(failures: number, policy: ThrottlePolicy): number {
  if (failures <= policy.free) return 0;
  if (failures >= policy.lockAfter) return policy.lockSeconds;
  return Math.min(2 ** (failures - policy.free - 1), policy.lockSeconds);
}

/** Seconds until a key may try again; 0 when it may now. */
export function waitOf(state: ThrottleState, now: Date): number {
  if (state.blockedUntil === null) return 0;
  return Math.max(0, Math.ceil((state.blockedUntil.getTime() - now.getTime()) / 1000));
}

/** The state after one more attempt, which counts as failed until it is known to have succeeded. */
export function afterAttempt(state: ThrottleState, now: Date, policy: ThrottlePolicy): ThrottleState {
  const forgotten = state.lastFailureAt !== null && now.getTime() - state.lastFailureAt.getTime() > policy.forgetSeconds * 1000;
  const failures = forgotten ? 1 : state.failures + 1;
  const delay = delayAfter(failures, policy);
  return { failures, lastFailureAt: now, blockedUntil: delay === 0 ? null : new Date(now.getTime() + delay * 1000) };
}
