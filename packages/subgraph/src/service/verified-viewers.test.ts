import { generateKeyPairSync } from 'node:crypto';
import { InvalidViewerToken, publicViewer, signViewer } from '@award/identity';
import type { JWK } from 'jose';
import { afterEach, expect, it, vi } from 'vitest';
import { viewerVerifier } from './verified-viewers.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const [publicJwk, privateJwk] = [publicKey.export({ format: 'jwk' }) as JWK, privateKey.export({ format: 'jwk' }) as JWK];
const token = (): Promise<string> => signViewer({ ...publicViewer, name: '古丽', role: 'ANALYST' }, privateJwk, { issuedAt: new Date(), lifetimeSeconds: 30 });

afterEach(() => void vi.useRealTimers());

it('verifies a token once and gives the same viewer until it expires, not longer', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-23T00:00:00Z'), toFake: ['Date'] });
  const [verify, signed] = [viewerVerifier(publicJwk), await token()];
  const viewer = await verify(signed);
  expect(viewer).toMatchObject({ role: 'ANALYST', name: '古丽' });
  vi.setSystemTime(new Date('2026-11-23T00:00:29Z'));
  expect(await verify(signed)).toBe(viewer);
  vi.setSystemTime(new Date('2026-11-23T00:00:31Z'));
  await expect(verify(signed)).rejects.toThrow(InvalidViewerToken);
});

it('refuses no token, several, and one that differs in one character from a known one', async () => {
  const [verify, signed] = [viewerVerifier(publicJwk), await token()];
  await verify(signed);
  const [header = '', payload = '', signature = ''] = signed.split('.');
  const changed = `${header}.${payload}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`;
  for (const wrong of [undefined, [signed], '', changed]) await expect(verify(wrong)).rejects.toThrow(InvalidViewerToken);
});
