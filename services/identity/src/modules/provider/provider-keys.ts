import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import type { JWK } from 'jose';
import { z } from 'zod';

/** The provider's own secrets. Kept in a file, never in the database: one without the other is of no use to a thief. */
export interface ProviderKeys {
  /** private keys that sign identity tokens; the first signs, the others are still published */
  readonly jwks: { readonly keys: JWK[] };
  /** keys of the cookies' signatures; the first signs, the others still verify */
  readonly cookieKeys: string[];
  /** 32 bytes that seal what is kept in the database */
  readonly sealKey: Buffer;
}

const fileShape = z.object({
  jwks: z.object({ keys: z.array(z.looseObject({ kty: z.string() })).min(1) }),
  cookieKeys: z.array(z.string().min(32)).min(1),
  sealKey: z.base64().refine((text) => Buffer.from(text, 'base64').length === 32),
});

/**
 * The keys of a folder; made at first start. Processes that start at once agree on those of the first. Several machines
 * share the file as a mounted secret.
 * @throws Error when the file is there but damaged
 */
export async function providerKeys(folder: string): Promise<ProviderKeys> {
  const file = join(folder, 'identity-keys.json');
  const present = await readIfThere(file);
  if (present !== null) return parse(present, file);
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, JSON.stringify(await newKeys(), null, 2), { mode: 0o600 });
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await unlink(draft);
  return parse(await readFile(file, 'utf8'), file);
}

async function newKeys(): Promise<z.input<typeof fileShape>> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true, modulusLength: 2048 });
  const jwk = await exportJWK(privateKey);
  const key = { ...jwk, kty: 'RSA', use: 'sig', alg: 'RS256', kid: await calculateJwkThumbprint(jwk) };
  return { jwks: { keys: [key] }, cookieKeys: [randomBytes(32).toString('base64url')], sealKey: randomBytes(32).toString('base64') };
}

function parse(text: string, file: string): ProviderKeys {
  try {
    const keys = fileShape.parse(JSON.parse(text));
    return { ...keys, sealKey: Buffer.from(keys.sealKey, 'base64') };
  } catch (cause) {
    throw new Error(`the keys of the sign-in in ${file} are damaged; restore the file from the backup`, { cause });
  }
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
