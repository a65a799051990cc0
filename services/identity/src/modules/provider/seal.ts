import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts what a thief of the database must not be able to use: sessions, codes, second factors. */
export interface Seal {
  /** @param place where the sealed thing is kept; it cannot be opened anywhere else */
  seal(plain: string | Uint8Array, place: string): Buffer;
  /** @throws Error when it was changed, moved, or sealed with another key */
  open(sealed: Uint8Array, place: string): Buffer;
}

/** A seal by AES-256-GCM. @param key 32 bytes, kept outside the database */
export function sealOf(key: Uint8Array): Seal {
  return {
    seal(plain, place) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
      const body = Buffer.concat([cipher.update(plain), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]);
    },
    open(sealed, place) {
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES))
        .setAAD(Buffer.from(place))
        .setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
    },
  };
}
