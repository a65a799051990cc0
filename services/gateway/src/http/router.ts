import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from 'node:http';
import { pathOf } from './request-path.ts';
import { sendJson } from './reply.ts';

/** Answers a request; `path` is decoded. */
export type Handler = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void> | void;

/** A route and the name under which it is counted. */
export interface Route {
  readonly name: string;
  readonly handle: Handler;
  /** answers JSON to scripts only: the headers that guard documents would be sent for nothing */
  readonly dataOnly?: boolean;
}

export interface RouterOptions {
  /** by whole path */
  readonly exact: Readonly<Record<string, Route>>;
  /** by first segment, for all paths below it */
  readonly below: Readonly<Record<string, Route>>;
  /** everything else */
  readonly rest: Route;
  /** of every answer */
  readonly headers: OutgoingHttpHeaders;
  readonly onAnswered: (answered: Answered) => void;
  readonly onDefect: (error: unknown) => void;
}

export interface Answered {
  readonly route: string;
  readonly method: string;
  readonly status: number;
  readonly milliseconds: number;
}

/** Finds the handler of a request by its path. A handler that throws is answered for, and never ends the process. */
export function router({ exact, below, rest, headers, onAnswered, onDefect }: RouterOptions): RequestListener {
  const wholePaths = new Map(Object.entries(exact));
  const firstSegments = new Map(Object.entries(below));
  const headerList = Object.entries(headers).map(([name, value]) => [name, String(value)] as const);

  return (request, response) => {
    const started = performance.now();
    const path = pathOf(request.url ?? '/');
    const route = path === null ? rest : (wholePaths.get(path) ?? firstSegments.get(path.split('/', 2)[1] ?? '') ?? rest);
    if (route.dataOnly) response.setHeader('x-content-type-options', 'nosniff');
    else for (const [name, value] of headerList) response.setHeader(name, value);
    response.once('close', () => onAnswered({ route: route.name, method: request.method ?? '', status: response.statusCode, milliseconds: performance.now() - started }));
    if (path === null || !path.startsWith('/')) return sendJson(response, 400, { errors: [{ message: 'the address is not well formed', extensions: { code: 'BAD_INPUT' } }] });
    try {
      const handling = route.handle(request, response, path);
      if (handling instanceof Promise) handling.catch((error: unknown) => failed(error, response));
    } catch (error) {
      failed(error, response);
    }
  };

  function failed(error: unknown, response: ServerResponse): void {
    if (response.destroyed) return;
    onDefect(error);
    if (response.headersSent) response.destroy();
    else sendJson(response, 500, { errors: [{ message: 'something went wrong on our side', extensions: { code: 'INTERNAL' } }] });
  }
}
