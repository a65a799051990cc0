import { errors, jwtVerify, SignJWT } from 'jose';
import type { JWK, JWTPayload } from 'jose';
import { idOf } from './ids.ts';
import { isRole } from './role.ts';
import { SIGNING_ALGORITHM, keyOf } from './signing-key.ts';
import type { Viewer } from './viewer.ts';

const ISSUER = 'award-gateway';
const AUDIENCE = 'award-subgraph';
const TYPE = 'award-viewer+jwt';

/** The header that carries the token from the gateway to a subgraph. */
export const VIEWER_HEADER = 'x-award-viewer';

export interface SignOptions {
  /** the machine's own time, not the demo's: the token is transport, not a legal clock */
  readonly issuedAt: Date;
  readonly lifetimeSeconds: number;
}

export interface VerifyOptions {
  /** the machine's own time; the current one when left out */
  readonly at?: Date;
}

/** The token is missing, forged, expired or meant for someone else. Subgraphs answer UNAUTHENTICATED. */
export class InvalidViewerToken extends Error {
  override readonly name = 'InvalidViewerToken';
}

/**
 * A viewer as a short-lived signed token for the subgraphs.
 * @param privateJwk Ed25519 private key (`kty: OKP`)
 */
export async function signViewer(viewer: Viewer, privateJwk: JWK, options: SignOptions): Promise<string> {
  const issued = Math.floor(options.issuedAt.getTime() / 1000);
  const claims = {
    sub: viewer.personId ?? undefined,
    name: viewer.name,
    role: viewer.role,
    scope_id: viewer.scopeId ?? undefined,
    programme_id: viewer.programmeId ?? undefined,
    sid: viewer.sessionId ?? undefined,
  };
  return new SignJWT(claims)
    .setProtectedHeader({ alg: SIGNING_ALGORITHM, typ: TYPE })
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setIssuedAt(issued)
    .setExpirationTime(issued + options.lifetimeSeconds)
    .sign(await keyOf(privateJwk));
}

/**
 * The viewer of a token, after its signature, issuer, audience, type and time were checked.
 * @throws InvalidViewerToken
 */
export async function verifyViewer(token: string, publicJwk: JWK, options: VerifyOptions = {}): Promise<Viewer> {
  try {
    const { payload } = await jwtVerify(token, await keyOf(publicJwk), {
      algorithms: [SIGNING_ALGORITHM],
      issuer: ISSUER,
      audience: AUDIENCE,
      typ: TYPE,
      requiredClaims: ['exp', 'iat', 'role'],
      currentDate: options.at ?? new Date(),
    });
    return viewerOf(payload);
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof TypeError) throw new InvalidViewerToken(error.message);
    throw error;
  }
}

function viewerOf(claims: JWTPayload): Viewer {
  const text = (name: string): string | null => {
    const value = claims[name];
    return typeof value === 'string' ? value : null;
  };
  const [role, person, programme, session] = [text('role'), text('sub'), text('programme_id'), text('sid')];
  if (role === null || !isRole(role)) throw new TypeError('the token names no known role');
  return {
    personId: person === null ? null : idOf('PersonId', person),
    name: text('name') ?? '',
    role,
    scopeId: text('scope_id'),
    programmeId: programme === null ? null : idOf('ProgrammeId', programme),
    sessionId: session === null ? null : idOf('SessionId', session),
  };
}
