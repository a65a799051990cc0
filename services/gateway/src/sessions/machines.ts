import type { Directory, Viewer } from '@award/identity';
import { createRemoteJWKSet, customFetch, jwtVerify } from 'jose';
import type { JWTVerifyGetKey } from 'jose';
import type { OpenId } from './openid.ts';
import { ShortMemory } from './short-memory.ts';

export interface MachineOptions {
  readonly openId: OpenId;
  readonly issuer: string;
  /** what access tokens for this API are made out to */
  readonly audience: string;
  readonly directory: Directory;
  readonly now: () => number;
}

/** The machine clients of the open API: programs with an access token of their own (`client_credentials`). */
export interface Machines {
  /** The viewer of an access token, or null when it is not valid or its machine is no longer known. */
  of(accessToken: string): Viewer | null | Promise<Viewer | null>;
  /** Asks the directory again at the next request of each. */
  reconsider(): void;
}

const FRESH_FOR_MS = 3_000;

interface Known {
  readonly viewer: Viewer | null;
  /** milliseconds; the token is worth nothing from then on, however fresh the memory of it is */
  readonly expiresAt: number;
}

const NOBODY: Known = { viewer: null, expiresAt: 0 };

export function machines({ openId, issuer, audience, directory, now }: MachineOptions): Machines {
  let keys: Promise<JWTVerifyGetKey> | null = null;
  const keySet = (): Promise<JWTVerifyGetKey> =>
    (keys ??= openId.jwksUri().then(
      (uri) => createRemoteJWKSet(new URL(uri), { [customFetch]: openId.fetch }),
      (error: unknown) => {
        keys = null;
        throw error;
      },
    ));

  const memory = new ShortMemory<Known>(verify, { freshForMs: FRESH_FOR_MS, most: 1_000, now });

  async function verify(token: string): Promise<Known> {
    const verified = await jwtVerify(token, await keySet(), { issuer, audience, requiredClaims: ['exp', 'client_id'], currentDate: new Date(now()) }).catch(() => null);
    const { client_id: clientId, sub, exp } = verified?.payload ?? {};
    // A token that stands for a person is not for machines: people come with a session, where their role is chosen.
    if (typeof clientId !== 'string' || exp === undefined || (sub !== undefined && sub !== clientId)) return NOBODY;
    const machine = await directory.machineByClientId(clientId);
    if (!machine) return NOBODY;
    const viewer: Viewer = Object.freeze({ personId: null, name: machine.name, role: machine.role, scopeId: null, programmeId: machine.programmeId, sessionId: null });
    return { viewer, expiresAt: exp * 1000 };
  }

  const living = ({ viewer, expiresAt }: Known): Viewer | null => (expiresAt > now() ? viewer : null);
  return {
    of(accessToken) {
      const known = memory.get(accessToken);
      return known instanceof Promise ? known.then(living) : living(known);
    },
    reconsider: () => memory.forgetAll(),
  };
}
