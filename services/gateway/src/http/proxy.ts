import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { Pool } from 'undici';
import { sendJson } from './reply.ts';

/** Headers of one connection only (RFC 9110, 7.6.1). */
const HOP_BY_HOP = new Set(['connection', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'te', 'trailer', 'transfer-encoding', 'upgrade', 'proxy-connection', 'expect']);

/** Hands requests on to a service of another process, as they are. */
export interface Proxy {
  /** @param headers for the service, in place of what the client sent under these names; null takes one away */
  forward(request: IncomingMessage, response: ServerResponse, headers: Readonly<Record<string, string | null>>): Promise<void>;
  stop(): Promise<void>;
}

/** @param origin of the service, reachable from the gateway only */
export function proxyTo(origin: string, timeoutMs: number): Proxy {
  const pool = new Pool(origin, { connections: 32, headersTimeout: timeoutMs, connectTimeout: 3_000, bodyTimeout: timeoutMs });
  return {
    async forward(request, response, headers) {
      const given = new AbortController();
      response.once('close', () => given.abort());
      try {
        const answer = await pool.request({
          path: request.url ?? '/',
          method: request.method as 'GET',
          headers: endToEnd({ ...request.headers, ...headers }),
          body: request.method === 'GET' || request.method === 'HEAD' ? null : request,
          signal: given.signal,
        });
        response.writeHead(answer.statusCode, endToEnd(answer.headers));
        await pipeline(answer.body, response);
      } catch {
        if (response.headersSent) response.destroy();
        else sendJson(response, 502, { errors: [{ message: 'a part of the platform does not answer', extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] });
      }
    },
    stop: () => pool.destroy(),
  };
}

function endToEnd(headers: Readonly<Record<string, string | string[] | null | undefined>>): OutgoingHttpHeaders & Record<string, string | string[]> {
  const kept: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(headers)) if (value != null && !HOP_BY_HOP.has(name)) kept[name] = value;
  return kept;
}
