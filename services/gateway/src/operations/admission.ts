import type { IncomingMessage } from 'node:http';
import { BodyTooLarge, BodyTooSlow, readBody } from '../http/body.ts';
import { mayAct } from '../http/same-origin.ts';
import type { Identify, Principal } from '../sessions/principal.ts';
import { readRequest, RequestRefused, requireJson } from './graphql-request.ts';
import type { GraphqlRequest } from './graphql-request.ts';

export interface AdmissionOptions {
  readonly identify: Identify;
  readonly publicOrigin: string;
  /** bytes */
  readonly bodyLimit: number;
  /** whether people with a session may ask by text; machine clients always may, the public never */
  readonly openQueries: boolean;
}

/** A GraphQL request that may be run, and who makes it. */
export interface Admitted {
  readonly posted: GraphqlRequest;
  readonly principal: Principal;
}

/** Lets a GraphQL request in, by the same rules for answers and for streams. @throws RequestRefused */
export type Admission = (request: IncomingMessage) => Promise<Admitted>;

export function admission({ identify, publicOrigin, bodyLimit, openQueries }: AdmissionOptions): Admission {
  return async (request) => {
    requireJson(request);
    const identified = identify(request);
    // The body may fail first; who asked then no longer matters.
    if (identified instanceof Promise) identified.catch(() => undefined);
    const posted = readRequest(await bodyOf(request, bodyLimit));
    const principal = identified instanceof Promise ? await identified : identified;
    if (principal.kind === 'LOST') throw new RequestRefused(401, 'UNAUTHENTICATED', 'the session or token is no longer valid');
    if (principal.kind === 'PERSON' && !mayAct(request, publicOrigin)) throw new RequestRefused(403, 'CSRF', 'the request must come from a page of this site');
    if (posted.hash === null) admitText(posted, principal, openQueries);
    return { posted, principal };
  };
}

function admitText({ query }: GraphqlRequest, { kind }: Principal, openQueries: boolean): void {
  if (query === null) throw new RequestRefused(400, 'BAD_INPUT', 'an operation is needed');
  if (kind === 'PUBLIC') throw new RequestRefused(401, 'UNAUTHENTICATED', 'operations as text are for those who are signed in');
  if (kind === 'PERSON' && !openQueries) throw new RequestRefused(403, 'OPERATION_REFUSED', 'only the operations of the portals are served here');
}

async function bodyOf(request: IncomingMessage, limit: number): Promise<Buffer> {
  try {
    return await readBody(request, limit);
  } catch (error) {
    if (error instanceof BodyTooLarge) throw new RequestRefused(413, 'BAD_INPUT', `the request is longer than ${limit} bytes`);
    if (error instanceof BodyTooSlow) throw new RequestRefused(408, 'BAD_INPUT', 'the request took too long to come');
    throw error;
  }
}
