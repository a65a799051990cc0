import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCreditCode } from './credit-code.ts';

const REAL = '91350100M000100Y43';

describe('unified social credit code', () => {
  it('accepts the example of the standard', () => {
    expect(isCreditCode(REAL)).toBe(true);
  });

  it('finds every single wrong sign', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 17 }), fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY'), (place, sign) => {
        fc.pre(REAL[place] !== sign);
        expect(isCreditCode(REAL.slice(0, place) + sign + REAL.slice(place + 1))).toBe(false);
      }),
    );
  });

  it.each(['', '91350100M000100Y4', '91350100M000100Y433', '91350100m000100y43', '9135O100M000100Y43'])('refuses %j', (text) => {
    expect(isCreditCode(text)).toBe(false);
  });
});
