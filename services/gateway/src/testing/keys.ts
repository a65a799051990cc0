import { exportJWK, generateKeyPair } from 'jose';
import type { JWK } from 'jose';

/** A pair of keys as the platform has one for signing viewers. */
export async function viewerKeys(): Promise<{ publicKey: JWK; privateKey: JWK }> {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  return { publicKey: await exportJWK(publicKey), privateKey: await exportJWK(privateKey) };
}
