import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { InvalidViewerToken, VIEWER_HEADER, verifyViewer } from '@award/identity';
import type { Viewer } from '@award/identity';
import { execute, parse, subscribe, validate } from 'graphql';
import type { JWK } from 'jose';
import type { TestSubgraph } from './test-subgraph.ts';

/** A test subgraph in the way a service apart is served: every request must carry a viewer that the gateway signed. */
export interface Served {
  readonly url: string;
  /** how many GraphQL requests came */
  readonly requests: () => number;
  /** makes it silent (it takes requests and answers none), or answer again */
  hang(silent: boolean): void;
  stop(): Promise<void>;
  /** starts again under the same address */
  restart(): Promise<void>;
}

export async function serveOverHttp(subgraph: TestSubgraph, viewerPublicKey: JWK): Promise<Served> {
  let port = 0;
  let requests = 0;
  let silent = false;
  const sockets = new Set<Socket>();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (silent) return;
    if (request.url === '/healthz') return void response.end('{"ready":true}');
    const viewer = await verifyViewer(String(request.headers[VIEWER_HEADER]), viewerPublicKey);
    requests += 1;
    let body = '';
    for await (const part of request.setEncoding('utf8')) body += String(part);
    const posted = JSON.parse(body) as { query: string; variables?: Record<string, unknown> };
    if (request.headers.accept === 'text/event-stream') return stream(posted, viewer, response);
    const [invalid] = validate(subgraph.schema, parse(posted.query));
    if (invalid) return void response.end(JSON.stringify({ errors: [{ message: invalid.message, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] }));
    const contextValue = await subgraph.contextFor(viewer, String(request.headers['x-request-id']));
    const result = await execute({ schema: subgraph.schema, document: parse(posted.query), variableValues: posted.variables, contextValue });
    response.setHeader('content-type', 'application/json').end(JSON.stringify(result));
  }

  async function stream({ query, variables }: { query: string; variables?: Record<string, unknown> }, viewer: Viewer, response: ServerResponse): Promise<void> {
    const events = await subscribe({ schema: subgraph.schema, document: parse(query), variableValues: variables, contextValue: await subgraph.contextFor(viewer, '') });
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(':\n\n');
    if (!(Symbol.asyncIterator in events)) throw new Error('no events');
    response.once('close', () => void events.return?.());
    for await (const event of events) response.write(`event: next\ndata: ${JSON.stringify(event)}\n\n`);
    response.end('event: complete\ndata:\n\n');
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.statusCode = error instanceof InvalidViewerToken ? 401 : 500;
      response.end(JSON.stringify({ errors: [{ message: 'sign in first', extensions: { code: 'UNAUTHENTICATED' } }] }));
    });
  });
  server.on('connection', (socket) => void sockets.add(socket.once('close', () => sockets.delete(socket))));
  const start = async (): Promise<void> => {
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  };
  await start();
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    requests: () => requests,
    hang: (now) => void (silent = now),
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
    restart: start,
  };
}
