import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rolesOf, StartFailure, systemCode } from '@award/infra-postgres';
import type { JWK } from 'jose';
import { SCHEMAS } from './schemas.ts';

/** What only this platform knows. */
export interface PlatformSecrets {
  /** Ed25519; the gateway signs viewers with it */
  readonly viewerPrivateKey: JWK;
  /** seals the cookies of the gateway */
  readonly sessionSecret: string;
  /** the gateway's own secret at the OpenID provider */
  readonly clientSecret: string;
  /** passwords of the database roles, by role */
  readonly rolePasswords: Readonly<Record<string, string>>;
}

/** The public half of an Ed25519 key. */
export function publicHalf({ kty, crv, x }: JWK): JWK {
  return { kty, crv, x };
}

/**
 * The secrets of this data folder, made at the first start and readable by their owner only.
 * @param given secrets from elsewhere, which take their place
 * @throws StartFailure when the file is damaged: new ones would lock the platform out of its own database
 */
export async function platformSecrets(dataDir: string, given: Partial<PlatformSecrets>): Promise<PlatformSecrets> {
  const file = join(dataDir, 'secrets.json');
  const known = await read(file);
  const kept: PlatformSecrets = known ?? newSecrets();
  // A service that came later has no password yet.
  const rolePasswords = { ...newRolePasswords(), ...kept.rolePasswords };
  if (!known || Object.keys(rolePasswords).length !== Object.keys(known.rolePasswords).length) {
    await writeFile(`${file}.new`, `${JSON.stringify({ ...kept, rolePasswords }, undefined, 2)}\n`, { mode: 0o600 });
    await rename(`${file}.new`, file);
  }
  return { ...kept, rolePasswords, ...given };
}

/** Fresh secrets. */
export function newSecrets(): PlatformSecrets {
  return {
    viewerPrivateKey: generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }) as JWK,
    sessionSecret: randomBytes(32).toString('base64url'),
    clientSecret: randomBytes(32).toString('base64url'),
    rolePasswords: newRolePasswords(),
  };
}

function newRolePasswords(): Record<string, string> {
  const roles = SCHEMAS.flatMap((schema) => Object.values(rolesOf(schema)));
  return Object.fromEntries(roles.map((role) => [role, randomBytes(24).toString('base64url')]));
}

async function read(file: string): Promise<PlatformSecrets | undefined> {
  let content: string;
  try {
    content = await readFile(file, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
  try {
    const secrets = JSON.parse(content) as PlatformSecrets;
    if (secrets.viewerPrivateKey && secrets.sessionSecret && secrets.clientSecret && secrets.rolePasswords) return secrets;
  } catch {
    // Said below.
  }
  throw new StartFailure(`数据目录已损坏:${file} 无法读取;请恢复备份。`, `The data folder is damaged: ${file} is not readable; restore it from a backup.`);
}
