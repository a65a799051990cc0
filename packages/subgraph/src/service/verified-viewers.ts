import { InvalidViewerToken, verifyViewer } from '@award/identity';
import type { Viewer } from '@award/identity';
import type { JWK } from 'jose';

/** Gives the viewer of a token. @throws InvalidViewerToken */
export type ViewerVerifier = (token: string | string[] | undefined) => Promise<Viewer>;

const MOST = 1_000;

/**
 * Verifies viewer tokens, each once. The gateway sends one token with all the requests of some seconds, and verifying an
 * Ed25519 signature costs about as much as resolving a small page. A remembered token is the same text to the last
 * character and is forgotten at its own expiry, so remembering grants nothing that verifying again would not.
 */
export function viewerVerifier(publicKey: JWK): ViewerVerifier {
  const known = new Map<string, { readonly viewer: Viewer; readonly expiresAt: number }>();
  return async (token) => {
    if (typeof token !== 'string') throw new InvalidViewerToken('no viewer');
    const remembered = known.get(token);
    if (remembered && remembered.expiresAt > Date.now()) return remembered.viewer;
    known.delete(token);
    const viewer = Object.freeze(await verifyViewer(token, publicKey));
    if (known.size >= MOST) known.delete(known.keys().next().value as string);
    known.set(token, { viewer, expiresAt: expiryOf(token) });
    return viewer;
  };
}

/** Milliseconds; read only from tokens that were verified. */
function expiryOf(token: string): number {
  const { exp } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as { exp?: number };
  return (exp ?? 0) * 1000;
}
