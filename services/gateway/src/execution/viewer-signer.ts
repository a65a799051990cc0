import { signViewer } from '@award/identity';
import type { Viewer } from '@award/identity';
import type { JWK } from 'jose';

/** Gives the signed form of a viewer, for the header VIEWER_HEADER. */
export type ViewerSigner = (viewer: Viewer) => Promise<string>;

const LIFETIME_SECONDS = 30;
const REUSED_FOR_MS = 5_000;

/**
 * Signs viewers for subgraphs of other processes.
 * One viewer object is one session as it was read some seconds ago, so its token may serve the requests of those seconds:
 * a signature is never handed out for longer than the session itself is believed without asking again.
 * @param privateKey Ed25519 private key
 * @param now the machine's time in milliseconds; the demo's clock has no say over tokens
 */
export function viewerSigner(privateKey: JWK, now: () => number): ViewerSigner {
  const tokens = new WeakMap<Viewer, { token: Promise<string>; signedAt: number }>();
  return (viewer) => {
    const at = now();
    const known = tokens.get(viewer);
    if (known && at - known.signedAt < REUSED_FOR_MS) return known.token;
    const token = signViewer(viewer, privateKey, { issuedAt: new Date(at), lifetimeSeconds: LIFETIME_SECONDS });
    tokens.set(viewer, { token, signedAt: at });
    return token;
  };
}
