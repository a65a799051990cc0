import type { IncomingMessage, ServerResponse } from 'node:http';
import { VIEWER_HEADER } from '@award/identity';
import type { ViewerSigner } from '../execution/viewer-signer.ts';
import { proxyTo } from '../http/proxy.ts';
import type { Proxy } from '../http/proxy.ts';
import { isSameOrigin } from '../http/same-origin.ts';
import type { SubgraphPlace } from '../execution/subgraph-place.ts';
import type { Identify } from '../sessions/principal.ts';
import { RequestRefused } from './graphql-request.ts';
import type { Refuse } from './graphql-route.ts';

export interface FilesRouteOptions {
  /** the subgraph that answers; null: there are no files */
  readonly place: SubgraphPlace | null;
  readonly identify: Identify;
  readonly sign: ViewerSigner;
  readonly publicOrigin: string;
  readonly refuse: Refuse;
}

/** Time for one answer to begin: a large upload is stored before it is answered. */
const TIMEOUT_MS = 120_000;
const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** `/files/*`: handed to the service that keeps files, with the viewer. Bodies are streamed, never held. */
export function filesRoute({ place, identify, sign, publicOrigin, refuse }: FilesRouteOptions): { handle(request: IncomingMessage, response: ServerResponse): Promise<void>; stop(): Promise<void> } {
  const proxy: Proxy | null = place && 'url' in place ? proxyTo(new URL(place.url).origin, TIMEOUT_MS) : null;
  const local = place && !('url' in place) ? place : null;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const principal = await identify(request);
    if (principal.kind === 'LOST') throw new RequestRefused(401, 'UNAUTHENTICATED', 'the session or token is no longer valid');
    if (principal.kind === 'PERSON' && !READS.has(request.method ?? '') && !isSameOrigin(request, publicOrigin))
      throw new RequestRefused(403, 'CSRF', 'the request must come from a page of this site');
    // The service believes this header; what a client put there goes no further.
    delete request.headers[VIEWER_HEADER];
    if (proxy) return proxy.forward(request, response, { [VIEWER_HEADER]: await sign(principal.viewer), cookie: null, authorization: null });
    if (!(await local?.httpHandler?.(request, response, principal.viewer))) throw new RequestRefused(404, 'NOT_FOUND', 'there is no such file');
  }

  return {
    handle: (request, response) => serve(request, response).catch((error: unknown) => refuse(error, request, response)),
    stop: async () => proxy?.stop(),
  };
}
