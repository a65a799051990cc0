import { importJWK } from 'jose';
import type { CryptoKey, JWK } from 'jose';

export const SIGNING_ALGORITHM = 'EdDSA';

/** Importing a key costs more than a signature: each key object is imported once. */
const keys = new WeakMap<JWK, Promise<CryptoKey>>();

/** The Ed25519 key of a JWK. */
export function keyOf(jwk: JWK): Promise<CryptoKey> {
  let key = keys.get(jwk);
  if (!key) {
    key = importJWK(jwk, SIGNING_ALGORITHM).then((imported) => {
      if (imported instanceof Uint8Array) throw new TypeError('the key must be an Ed25519 key pair');
      return imported;
    });
    keys.set(jwk, key);
  }
  return key;
}
