import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';
import type { Sealable } from './canonical-json.ts';

/** Content that can be shown to be unchanged. */
export interface Seal {
  /** canonical JSON */
  readonly content: string;
  /** SHA-256 of the content in UTF-8, in hexadecimal */
  readonly hash: string;
}

/** Seals a value: anyone can recompute the hash from the content. */
export function seal(value: Sealable): Seal {
  const content = canonicalJson(value);
  return { content, hash: createHash('sha256').update(content, 'utf8').digest('hex') };
}
