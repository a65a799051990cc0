import type { IncomingMessage } from 'node:http';
import { publicViewer } from '@award/identity';
import type { Viewer } from '@award/identity';
import { readCookie } from '../http/cookies.ts';
import type { Machines } from './machines.ts';
import type { Session, Sessions } from './sessions.ts';

/** Who makes a request. LOST carried a cookie or a token that is not, or no longer, good for anything. */
export type Principal =
  | { readonly kind: 'PUBLIC'; readonly viewer: Viewer }
  | { readonly kind: 'PERSON'; readonly viewer: Viewer; readonly session: Session; readonly token: string }
  | { readonly kind: 'MACHINE'; readonly viewer: Viewer }
  | { readonly kind: 'LOST'; readonly viewer: Viewer };

const PUBLIC: Principal = { kind: 'PUBLIC', viewer: publicViewer };
const LOST: Principal = { kind: 'LOST', viewer: publicViewer };

/** Finds out who makes a request: at once when it is known from seconds ago. */
export type Identify = (request: IncomingMessage) => Principal | Promise<Principal>;

/** By access token if there is one, else by the session cookie, else it is the public. */
export function identifier(sessions: Sessions, machines: Machines, sessionCookie: string): Identify {
  const byToken = (viewer: Viewer | null): Principal => (viewer ? { kind: 'MACHINE', viewer } : LOST);
  const bySession = (session: Session | null, token: string): Principal => (session ? { kind: 'PERSON', viewer: session.viewer, session, token } : LOST);

  return ({ headers }) => {
    if (headers.authorization !== undefined) {
      if (!headers.authorization.startsWith('Bearer ')) return LOST;
      const viewer = machines.of(headers.authorization.slice('Bearer '.length));
      return viewer instanceof Promise ? viewer.then(byToken) : byToken(viewer);
    }
    const token = readCookie(headers.cookie, sessionCookie);
    if (token === null) return PUBLIC;
    const session = sessions.of(token);
    return session instanceof Promise ? session.then((found) => bySession(found, token)) : bySession(session, token);
  };
}
