import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { base32 } from './base32.ts';

const STEP_SECONDS = 30;
const DIGITS = 6;
/** A code of the step before or after is taken too: clocks of telephones differ. */
const STEPS_AROUND = [0, -1, 1];

/** A new secret for an authenticator app (RFC 6238). */
export const newSecret = (): Buffer => randomBytes(20);

/** The code of a secret for one step of 30 seconds (RFC 4226). */
export function codeAt(secret: Uint8Array, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac('sha1', secret).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 10 ** DIGITS).padStart(DIGITS, '0');
}

/**
 * The step whose code was given, or null. Only steps after the last one used count: a code seen over the shoulder
 * is worth nothing once it was used.
 */
export function acceptedStep(secret: Uint8Array, code: string, now: Date, lastStep: number | null): number | null {
  const given = Buffer.from(code.replace(/\s/g, ''));
  const current = Math.floor(now.getTime() / 1000 / STEP_SECONDS);
  const candidates = STEPS_AROUND.map((away) => current + away).filter((step) => lastStep === null || step > lastStep);
  return candidates.find((step) => given.length === DIGITS && timingSafeEqual(given, Buffer.from(codeAt(secret, step)))) ?? null;
}

/** The address that an authenticator app takes a secret from. */
export function enrolmentUri(secret: Uint8Array, issuer: string, login: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(login)}`;
  return `otpauth://totp/${label}?secret=${base32(secret)}&issuer=${encodeURIComponent(issuer)}`;
}
