import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { JWK } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { idOf, InvalidViewerToken, publicViewer, signViewer, verifyViewer } from './index.ts';
import type { Viewer } from './index.ts';

const issuedAt = new Date('2026-11-02T08:00:00Z');
const after = (seconds: number) => ({ at: new Date(issuedAt.getTime() + seconds * 1000) });
const clerk: Viewer = {
  personId: idOf('PersonId', '0195f2d8-0000-7000-8000-000000000001'),
  name: '古丽',
  role: 'OFFICE_CLERK',
  scopeId: null,
  programmeId: idOf('ProgrammeId', '0195f2d8-0000-7000-8000-000000000002'),
  sessionId: idOf('SessionId', '0195f2d8-0000-7000-8000-000000000003'),
};

async function keyPair(): Promise<{ publicJwk: JWK; privateJwk: JWK }> {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  return { publicJwk: await exportJWK(publicKey), privateJwk: await exportJWK(privateKey) };
}

describe('viewer token', () => {
  let ours: Awaited<ReturnType<typeof keyPair>>;
  let theirs: Awaited<ReturnType<typeof keyPair>>;
  beforeAll(async () => {
    [ours, theirs] = [await keyPair(), await keyPair()];
  });
  const sign = (viewer: Viewer) => signViewer(viewer, ours.privateJwk, { issuedAt, lifetimeSeconds: 60 });

  it.each([
    ['a clerk', clerk],
    ['the public', publicViewer],
    ['an approver', { ...clerk, role: 'RECOMMENDER_APPROVER', scopeId: 'unit-7' } satisfies Viewer],
  ])('carries %s unchanged', async (_who, viewer) => {
    expect(await verifyViewer(await sign(viewer), ours.publicJwk, after(30))).toEqual(viewer);
  });

  it('is refused after its lifetime', async () => {
    await expect(verifyViewer(await sign(clerk), ours.publicJwk, after(61))).rejects.toThrow(InvalidViewerToken);
  });

  it('is refused when another key signed it', async () => {
    await expect(verifyViewer(await sign(clerk), theirs.publicJwk, after(1))).rejects.toThrow(InvalidViewerToken);
  });

  it('is refused when its role was changed on the way', async () => {
    const [header, payload, signature] = (await sign(clerk)).split('.') as [string, string, string];
    const claims: Record<string, unknown> = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const forged = Buffer.from(JSON.stringify({ ...claims, role: 'SYSADMIN' })).toString('base64url');
    await expect(verifyViewer(`${header}.${forged}.${signature}`, ours.publicJwk, after(1))).rejects.toThrow(InvalidViewerToken);
  });

  it('is refused when it is no token, another type of token, or names an unknown role', async () => {
    const privateKey = (await import('jose')).importJWK(ours.privateJwk, 'EdDSA');
    const other = (claims: Record<string, unknown>, typ: string) =>
      privateKey.then((key) =>
        new SignJWT(claims).setProtectedHeader({ alg: 'EdDSA', typ }).setIssuer('award-gateway').setAudience('award-subgraph')
          .setIssuedAt(issuedAt).setExpirationTime(new Date(issuedAt.getTime() + 60_000)).sign(key));
    for (const token of ['', 'x.y.z', await other({ role: 'AUDITOR' }, 'JWT'), await other({ role: 'EMPEROR' }, 'award-viewer+jwt')]) {
      await expect(verifyViewer(token, ours.publicJwk, after(1))).rejects.toThrow(InvalidViewerToken);
    }
  });
});
