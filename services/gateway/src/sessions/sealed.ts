import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Keeps a value with the browser so that only this platform reads it and nobody changes it. */
export interface Sealed {
  seal(value: object, validForSeconds: number): string;
  /** The value, or null when it was not sealed here, was changed, or is too old. */
  open(text: string): Record<string, unknown> | null;
}

const [IV, TAG] = [12, 16];

/**
 * Sealing by AES-256-GCM.
 * @param secret of the platform, the same for all gateways of it
 * @param purpose what is sealed under one purpose opens under no other
 * @param now the machine's time in milliseconds
 */
export function sealed(secret: string, purpose: string, now: () => number): Sealed {
  const key = Buffer.from(hkdfSync('sha256', secret, '', `award gateway ${purpose}`, 32));
  return {
    seal(value, validForSeconds) {
      const iv = randomBytes(IV);
      const cipher = createCipheriv('aes-256-gcm', key, iv);
      const text = JSON.stringify({ value, until: now() + validForSeconds * 1000 });
      return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64url');
    },
    open(text) {
      try {
        const bytes = Buffer.from(text, 'base64url');
        const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV));
        decipher.setAuthTag(bytes.subarray(-TAG));
        const plain = Buffer.concat([decipher.update(bytes.subarray(IV, -TAG)), decipher.final()]).toString('utf8');
        const { value, until } = JSON.parse(plain) as { value: Record<string, unknown>; until: number };
        return until > now() ? value : null;
      } catch {
        return null;
      }
    },
  };
}
