import { describe, expect, it } from 'vitest';
import { base32 } from './base32.ts';
import { acceptedStep, codeAt, enrolmentUri } from './one-time-code.ts';

const secret = Buffer.from('12345678901234567890');
const at = (seconds: number) => new Date(seconds * 1000);

describe('one-time codes', () => {
  it.each([[59, '287082'], [1111111109, '081804'], [1111111111, '050471'], [1234567890, '005924'], [2000000000, '279037']])(
    'agree with the vectors of RFC 6238 at %d s', (seconds, code) => {
      expect(codeAt(secret, Math.floor(seconds / 30))).toBe(code);
    });

  it('are taken within one step of the clock', () => {
    const step = Math.floor(1111111109 / 30);
    expect(acceptedStep(secret, '081 804', at(1111111109), null)).toBe(step);
    expect(acceptedStep(secret, '081804', at(1111111109 + 30), null)).toBe(step);
    expect(acceptedStep(secret, '081804', at(1111111109 + 61), null)).toBeNull();
  });

  it('are not taken twice, nor after a later one', () => {
    const step = Math.floor(1111111109 / 30);
    expect(acceptedStep(secret, '081804', at(1111111109), step)).toBeNull();
    expect(acceptedStep(secret, '081804', at(1111111109), step - 1)).toBe(step);
  });

  it.each(['', '08180', '0818044', '０８１８０４', 'abcdef'])('are not %j', (code) => {
    expect(acceptedStep(secret, code, at(1111111109), null)).toBeNull();
  });

  it('are enrolled by an address with the secret in base32 (RFC 4648)', () => {
    expect(['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar'].map((text) => base32(Buffer.from(text)))).toEqual(
      ['', 'MY', 'MZXQ', 'MZXW6', 'MZXW6YQ', 'MZXW6YTB', 'MZXW6YTBOI']);
    expect(enrolmentUri(secret, '巴州质量奖', 'a@b')).toMatch(/^otpauth:\/\/totp\/%E5.*:a%40b\?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=%E5/);
  });
});
