import { createCipheriv, createDecipheriv, createPrivateKey, createPublicKey, diffieHellman, generateKeyPairSync, hkdfSync, randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** What one member voted. */
export interface CastBallot {
  readonly receipt: string;
  readonly choices: readonly string[];
  readonly abstained: boolean;
}

/** The two halves of a round's key: anyone may seal with the public one, only the private one opens. DER. */
export interface SealKeyPair {
  readonly publicKey: Buffer;
  readonly privateKey: Buffer;
}

const [IV_BYTES, TAG_BYTES, POINT_BYTES] = [12, 16, 32];
const SPKI_PREFIX = Buffer.from('302a300506032b656e032100', 'hex');

/** A fresh X25519 key for one round. */
export function newSealKeys(): SealKeyPair {
  const { publicKey, privateKey } = generateKeyPairSync('x25519', {
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
  });
  return { publicKey, privateKey };
}

/**
 * Seals a ballot to the round's public key (X25519, HKDF-SHA-256, AES-256-GCM): point ‖ iv ‖ tag ‖ ciphertext.
 * All ballots of a round have one length, so that length does not tell how many were chosen.
 * @param candidates how many there are in the round
 */
export function sealBallot(ballot: CastBallot, roundId: string, candidates: number, publicKey: Buffer): Buffer {
  const theirs = createPublicKey({ key: publicKey, type: 'spki', format: 'der' });
  const ours = generateKeyPairSync('x25519');
  const point = ours.publicKey.export({ type: 'spki', format: 'der' }).subarray(SPKI_PREFIX.length);
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', agreedKey(ours.privateKey, theirs, point), iv).setAAD(Buffer.from(roundId));
  const ciphertext = Buffer.concat([cipher.update(padded(ballot, candidates)), cipher.final()]);
  return Buffer.concat([point, iv, cipher.getAuthTag(), ciphertext]);
}

/** Opens a sealed ballot. @throws Error when it was changed, or sealed for another round or key */
export function openBallot(sealed: Buffer, roundId: string, privateKey: Buffer): CastBallot {
  const point = sealed.subarray(0, POINT_BYTES);
  const iv = sealed.subarray(POINT_BYTES, POINT_BYTES + IV_BYTES);
  const tag = sealed.subarray(POINT_BYTES + IV_BYTES, POINT_BYTES + IV_BYTES + TAG_BYTES);
  const theirs = createPublicKey({ key: Buffer.concat([SPKI_PREFIX, point]), type: 'spki', format: 'der' });
  const ours = createPrivateKey({ key: privateKey, type: 'pkcs8', format: 'der' });
  const decipher = createDecipheriv('aes-256-gcm', agreedKey(ours, theirs, point), iv, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(roundId)).setAuthTag(tag);
  const text = Buffer.concat([decipher.update(sealed.subarray(POINT_BYTES + IV_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
  return JSON.parse(text.trimEnd()) as CastBallot;
}

function agreedKey(privateKey: KeyObject, publicKey: KeyObject, point: Buffer): Buffer {
  const secret = diffieHellman({ privateKey, publicKey });
  return Buffer.from(hkdfSync('sha256', secret, point, 'award sealed ballot', 32));
}

const BYTES_OF_A_CHOICE = 40;
const BYTES_OF_THE_REST = 160;

function padded(ballot: CastBallot, candidates: number): Buffer {
  const length = BYTES_OF_THE_REST + candidates * BYTES_OF_A_CHOICE;
  const text = Buffer.from(JSON.stringify(ballot), 'utf8');
  if (text.length > length) throw new RangeError('the ballot does not fit its envelope');
  return Buffer.concat([text, Buffer.alloc(length - text.length, ' ')]);
}
