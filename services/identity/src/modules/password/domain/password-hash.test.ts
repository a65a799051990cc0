import { describe, expect, it } from 'vitest';
import { initialPassword } from './initial-password.ts';
import { hashPassword, isPassword } from './password-hash.ts';
import { passwordWeakness } from './password-strength.ts';

describe('a password hash', () => {
  it('is argon2id, salted, and accepts only its password', async () => {
    const stored = await hashPassword('river-lantern-47');
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(stored).not.toBe(await hashPassword('river-lantern-47'));
    expect(await isPassword(stored, 'river-lantern-47')).toBe(true);
    expect(await isPassword(stored, 'river-lantern-48')).toBe(false);
  });

  it('takes composed and decomposed letters for the same', async () => {
    expect(await isPassword(await hashPassword('Ürümqi-bazaar-2031'), 'U\u0308ru\u0308mqi-bazaar-2031')).toBe(true);
  });

  it('belongs to nobody when there is none', async () => {
    expect(await isPassword(null, 'the password of nobody')).toBe(false);
  });
});

describe('an initial password', () => {
  it('passes the check of strength and does not come twice', () => {
    const some = Array.from({ length: 200 }, initialPassword);
    expect(new Set(some).size).toBe(some.length);
    expect(some.filter((password) => passwordWeakness(password, []) !== null)).toEqual([]);
    expect(some[0]).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
  });
});
