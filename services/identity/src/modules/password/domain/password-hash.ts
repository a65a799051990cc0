import { hash, verify } from '@node-rs/argon2';

/** OWASP's second recommendation for argon2id (the library's default): 19 MiB, two passes; about 26 ms here. They are kept in the hash. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The argon2id hash of a password, with its salt. Composed and decomposed input of the same text is one password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), PARAMETERS);
}

/**
 * Whether a password belongs to a hash. Without a hash (nobody of that login) as much work is done for nothing, so that
 * the time of the answer does not tell which logins exist.
 */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  const matches = await verify(stored ?? (await decoy), password.normalize('NFKC'));
  return matches && stored !== null;
}

const decoy = hashPassword('the password of nobody');
