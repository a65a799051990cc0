import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { providerKeys } from './provider-keys.ts';
import { sealOf } from './seal.ts';

describe('a seal', () => {
  const seal = sealOf(randomBytes(32));

  it('opens what it closed, at its place only', () => {
    const sealed = seal.seal('内容', 'Session:1');
    expect(sealed.includes(Buffer.from('内容'))).toBe(false);
    expect(seal.open(sealed, 'Session:1').toString()).toBe('内容');
    expect(() => seal.open(sealed, 'Session:2')).toThrow();
  });

  it('notices a changed byte and another key', () => {
    const sealed = seal.seal('x', 'p');
    sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
    expect(() => seal.open(sealed, 'p')).toThrow();
    expect(() => sealOf(randomBytes(32)).open(seal.seal('x', 'p'), 'p')).toThrow();
  });
});

describe('the keys of the provider', () => {
  it('are made once, also by several at the same time, and only their owner reads them', async () => {
    const folder = join(await mkdtemp(join(tmpdir(), 'award-keys-')), 'keys');
    const made = await Promise.all([providerKeys(folder), providerKeys(folder), providerKeys(folder)]);
    expect(new Set(made.map((keys) => keys.sealKey.toString('hex'))).size).toBe(1);
    expect((await stat(join(folder, 'identity-keys.json'))).mode & 0o777).toBe(0o600);
    expect(await providerKeys(folder)).toEqual(made[0]);
  });

  it('are refused with a clear sentence when the file is damaged', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'award-keys-'));
    await writeFile(join(folder, 'identity-keys.json'), '{"jwks":');
    await expect(providerKeys(folder)).rejects.toThrow('damaged');
    expect(await readFile(join(folder, 'identity-keys.json'), 'utf8')).toBe('{"jwks":');
  });
});
