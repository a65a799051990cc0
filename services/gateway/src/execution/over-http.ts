import { VIEWER_HEADER } from '@award/identity';
import { print } from 'graphql';
import type { DocumentNode } from 'graphql';
import { Pool } from 'undici';
import { breaker } from './breaker.ts';
import { sseEvents } from './sse-client.ts';
import type { SubgraphResult } from './step.ts';
import type { SubgraphCaller, SubgraphRequest } from './subgraph-caller.ts';
import type { ViewerSigner } from './viewer-signer.ts';

/** A subgraph that runs in another process. */
export interface RemoteSubgraph {
  readonly name: string;
  /** its GraphQL endpoint, reachable from the gateway only */
  readonly url: string;
}

export interface HttpOptions {
  readonly sign: ViewerSigner;
  /** milliseconds until an answer must have come */
  readonly timeoutMs: number;
  readonly connections: number;
  readonly now: () => number;
}

/**
 * Calls a subgraph over HTTP with kept-alive connections; each call carries the signed viewer.
 * A call that fails is an error of its own code in the result, never retried: whether a lost mutation took effect is
 * known only to the subgraph, and a lost query is cheap for the person to ask again.
 */
export function httpSubgraph({ name, url }: RemoteSubgraph, options: HttpOptions): SubgraphCaller {
  const { origin, pathname, search } = new URL(url);
  const { timeoutMs } = options;
  const pool = new Pool(origin, { connections: options.connections, headersTimeout: timeoutMs, bodyTimeout: timeoutMs, connectTimeout: Math.min(timeoutMs, 3_000) });
  const guard = breaker(options.now);
  const texts = new WeakMap<DocumentNode, string>();

  function bodyOf({ document, variables, operationName }: SubgraphRequest): string {
    let query = texts.get(document);
    if (query === undefined) texts.set(document, (query = JSON.stringify(print(document))));
    const name = operationName === undefined ? '' : `,"operationName":${JSON.stringify(operationName)}`;
    return `{"query":${query}${variables ? `,"variables":${JSON.stringify(variables)}` : ''}${name}}`;
  }

  async function post(request: SubgraphRequest, accept: string, signal?: AbortSignal) {
    return pool.request({
      path: pathname + search,
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept,
        'x-request-id': request.call.requestId,
        [VIEWER_HEADER]: await options.sign(request.call.viewer),
      },
      body: bodyOf(request),
      signal,
      // A stream of events is silent for as long as nothing happens.
      ...(accept === EVENTS ? { bodyTimeout: 0 } : {}),
    });
  }

  const unavailable = (code: 'SUBGRAPH_UNAVAILABLE' | 'SUBGRAPH_TIMEOUT'): SubgraphResult => ({
    errors: [{ message: `a part of the platform does not answer: ${name}`, extensions: { code, service: name } }],
  });

  return {
    name,
    async execute(request) {
      if (!guard.lets()) return unavailable('SUBGRAPH_UNAVAILABLE');
      try {
        const { body, statusCode } = await post(request, 'application/json');
        const result = resultOf(await body.text());
        if (!result || statusCode >= 500) throw new Error(`status ${statusCode}`);
        guard.succeeded();
        return result;
      } catch (error) {
        guard.failed();
        return unavailable(isTimeout(error) ? 'SUBGRAPH_TIMEOUT' : 'SUBGRAPH_UNAVAILABLE');
      }
    },
    async subscribe(request, signal) {
      try {
        const { body, statusCode, headers } = await post(request, EVENTS, signal);
        if (statusCode === 200 && String(headers['content-type']).startsWith(EVENTS)) return sseEvents(body, signal);
        return resultOf(await body.text()) ?? unavailable('SUBGRAPH_UNAVAILABLE');
      } catch {
        return unavailable('SUBGRAPH_UNAVAILABLE');
      }
    },
    async answers() {
      try {
        const { body, statusCode } = await pool.request({ path: '/healthz', method: 'GET', headersTimeout: 2_000, bodyTimeout: 2_000 });
        await body.dump();
        return statusCode === 200;
      } catch {
        return false;
      }
    },
    stop: () => pool.destroy(),
  };
}

const EVENTS = 'text/event-stream';

const isTimeout = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'UND_ERR_HEADERS_TIMEOUT' || error.code === 'UND_ERR_BODY_TIMEOUT');

/** The GraphQL result in a response's body, whatever the status was; null when there is none. */
function resultOf(text: string): SubgraphResult | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && ('data' in value || 'errors' in value) ? (value as SubgraphResult) : null;
  } catch {
    return null;
  }
}
