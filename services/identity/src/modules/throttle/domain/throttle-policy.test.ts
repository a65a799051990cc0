import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACCOUNT_POLICY, ADDRESS_POLICY, afterAttempt, delayAfter, waitOf } from './throttle-policy.ts';
import type { ThrottleState } from './throttle-policy.ts';

const fresh: ThrottleState = { failures: 0, lastFailureAt: null, blockedUntil: null };
const start = new Date('2026-03-02T01:00:00Z');
const later = (date: Date, seconds: number) => new Date(date.getTime() + seconds * 1000);

describe('the delay after failures', () => {
  it('of an account is 0, 0, 0, 1, 2, 4, 8, 16, 32 seconds, then a quarter of an hour', () => {
    expect(Array.from({ length: 12 }, (_, i) => delayAfter(i + 1, ACCOUNT_POLICY))).toEqual([0, 0, 0, 1, 2, 4, 8, 16, 32, 900, 900, 900]);
  });

  it('never shrinks with another failure, and never passes the lock', () => {
    for (const policy of [ACCOUNT_POLICY, ADDRESS_POLICY]) {
      fc.assert(fc.property(fc.nat(5000), (n) => delayAfter(n, policy) <= delayAfter(n + 1, policy) && delayAfter(n, policy) <= policy.lockSeconds));
    }
  });

  it('lets one guess an account at most 106 times a day', () => {
    let [state, now, guesses] = [fresh, start, 0];
    while (now < later(start, 86_400)) {
      now = later(now, waitOf(state, now));
      state = afterAttempt(state, now, ACCOUNT_POLICY);
      guesses += 1;
    }
    expect(guesses).toBeLessThanOrEqual(106);
  });

  it('is over when its time has passed, and forgotten after a quiet day', () => {
    let state = fresh;
    for (let i = 0; i < 4; i += 1) state = afterAttempt(state, start, ACCOUNT_POLICY);
    expect(waitOf(state, start)).toBe(1);
    expect(waitOf(state, later(start, 1))).toBe(0);
    expect(afterAttempt(state, later(start, 86_401), ACCOUNT_POLICY).failures).toBe(1);
    expect(afterAttempt(state, later(start, 86_400), ACCOUNT_POLICY).failures).toBe(5);
  });
});
