import { errors, jwtVerify, SignJWT } from 'jose';
import type { JWK } from 'jose';
import { SIGNING_ALGORITHM, keyOf } from './signing-key.ts';
import type { SignOptions, VerifyOptions } from './viewer-token.ts';

const ISSUER = 'award-gateway';
const TYPE = 'award-service+jwt';

/** The token of a call between our own processes is missing, forged, expired or meant for another service. */
export class InvalidServiceToken extends Error {
  override readonly name = 'InvalidServiceToken';
}

/** A token by which the gateway, acting for itself and no person, calls an internal route of the service `audience`. */
export async function signServiceToken(audience: string, privateJwk: JWK, options: SignOptions): Promise<string> {
  const issued = Math.floor(options.issuedAt.getTime() / 1000);
  return new SignJWT({})
    .setProtectedHeader({ alg: SIGNING_ALGORITHM, typ: TYPE })
    .setIssuer(ISSUER)
    .setAudience(audience)
    .setIssuedAt(issued)
    .setExpirationTime(issued + options.lifetimeSeconds)
    .sign(await keyOf(privateJwk));
}

/**
 * Checks a token made by signServiceToken.
 * @throws InvalidServiceToken
 */
export async function verifyServiceToken(token: string, audience: string, publicJwk: JWK, options: VerifyOptions = {}): Promise<void> {
  try {
    await jwtVerify(token, await keyOf(publicJwk), {
      algorithms: [SIGNING_ALGORITHM],
      issuer: ISSUER,
      audience,
      typ: TYPE,
      requiredClaims: ['exp', 'iat'],
      currentDate: options.at ?? new Date(),
    });
  } catch (error) {
    if (error instanceof errors.JOSEError) throw new InvalidServiceToken(error.message);
    throw error;
  }
}
