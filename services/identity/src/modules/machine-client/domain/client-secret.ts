import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A secret of 256 random bits; it is shown once. */
export const newClientSecret = (): string => randomBytes(32).toString('base64url');

/** What is kept of it. So long a secret needs no slow hash: there is nothing to guess. */
export const secretHash = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Whether a secret belongs to a kept hash. */
export function isSecret(kept: string, secret: string): boolean {
  const [a, b] = [Buffer.from(kept), Buffer.from(secretHash(secret))];
  return a.length === b.length && timingSafeEqual(a, b);
}
