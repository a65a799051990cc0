import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Grant } from '@award/identity';
import { readBody } from '../http/body.ts';
import { cookie } from '../http/cookies.ts';
import { sendJson } from '../http/reply.ts';
import { mayAct } from '../http/same-origin.ts';
import type { Identify } from './principal.ts';
import type { Session, Sessions } from './sessions.ts';

/** Names of the programmes and bodies that grants are bound to, by their ids. */
export type NamesOf = (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;

export interface SessionRouteOptions {
  readonly identify: Identify;
  readonly sessions: Sessions;
  readonly namesOf: NamesOf;
  readonly publicOrigin: string;
  readonly sessionCookie: string;
}

/** `GET /session`: who is signed in and in which role. `POST /session/role` {grantId}: act in another one. */
export interface SessionRoutes {
  read(request: IncomingMessage, response: ServerResponse): Promise<void>;
  chooseRole(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

const MOST_BYTES = 1_024;
const refused = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] });

export function sessionRoutes({ identify, sessions, namesOf, publicOrigin, sessionCookie }: SessionRouteOptions): SessionRoutes {
  const secure = publicOrigin.startsWith('https:');

  async function described(session: Session | null): Promise<object> {
    if (!session) return { person: null, acting: null, available: [] };
    const ids = session.grants.flatMap(({ programmeId, scopeId }) => [programmeId, scopeId]).filter((id) => id !== null);
    const names = ids.length === 0 ? new Map<string, string>() : await namesOf([...new Set(ids)]).catch(() => new Map<string, string>());
    const named = (id: string | null) => (id === null ? null : { id, name: names.get(id) ?? '' });
    const grant = ({ id, role, programmeId, scopeId }: Grant) => ({ grantId: id, role, programme: named(programmeId), scope: named(scopeId) });
    return { person: session.person, acting: grant(session.acting), available: session.grants.map(grant) };
  }

  return {
    async read(request, response) {
      const principal = await identify(request);
      const gone = principal.kind === 'LOST' ? { 'set-cookie': cookie(sessionCookie, '', { secure, maxAge: 0 }) } : {};
      sendJson(response, 200, await described(principal.kind === 'PERSON' ? principal.session : null), gone);
    },

    async chooseRole(request, response) {
      if (request.method !== 'POST') return sendJson(response, 405, refused('BAD_INPUT', 'POST a grantId'), { allow: 'POST' });
      const principal = await identify(request);
      if (principal.kind !== 'PERSON') return sendJson(response, 401, refused('UNAUTHENTICATED', 'sign in first'));
      if (!mayAct(request, publicOrigin)) return sendJson(response, 403, refused('CSRF', 'the request must come from a page of this site'));
      const grantId = grantIdIn(await readBody(request, MOST_BYTES));
      if (grantId === null) return sendJson(response, 400, refused('BAD_INPUT', 'a grantId is expected'));
      const session = await sessions.actAs(principal.token, grantId);
      if (!session) return sendJson(response, 403, refused('FORBIDDEN', 'the person has no such role'));
      return sendJson(response, 200, await described(session));
    },
  };
}

function grantIdIn(body: Buffer): string | null {
  try {
    const { grantId } = JSON.parse(body.toString('utf8')) as { grantId?: unknown };
    return typeof grantId === 'string' ? grantId : null;
  } catch {
    return null;
  }
}
