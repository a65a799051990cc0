import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { InvalidViewerToken, VIEWER_HEADER } from '@award/identity';
import type { Viewer } from '@award/identity';
import type { JWK } from 'jose';
import type { SubgraphContext } from './context.ts';
import { unauthenticated } from './errors.ts';
import type { RunningSubgraph } from './service.ts';
import { streamSubscription } from './stream.ts';
import type { PostedSubscription } from './stream.ts';
import { viewerVerifier } from './verified-viewers.ts';

const MOST_BYTES = 2 * 1024 * 1024;

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > MOST_BYTES) throw new RangeError('the request is too large');
    parts.push(part);
  }
  return JSON.parse(Buffer.concat(parts).toString('utf8'));
}

/** Answers JSON, or nothing more when the answer has begun. */
function answer(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(body);
}

/**
 * Serves one subgraph over HTTP for a gateway in another process, on the loopback address unless told otherwise.
 * Every request must carry a viewer that the gateway signed; the subgraph verifies it itself.
 */
export async function serveSubgraph(running: RunningSubgraph, options: { port: number; host?: string; viewerPublicKey: JWK }): Promise<{ port: number; stop(): Promise<void> }> {
  const apollo = new ApolloServer<SubgraphContext>({
    schema: running.schema,
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginInlineTraceDisabled()],
    introspection: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
  });
  await apollo.start();

  const verify = viewerVerifier(options.viewerPublicKey);

  const graphql = async (request: IncomingMessage, response: ServerResponse, viewer: Viewer): Promise<void> => {
    if (request.headers.accept === 'text/event-stream')
      return streamSubscription(running, viewer, String(request.headers['x-request-id'] ?? ''), (await bodyOf(request)) as PostedSubscription, response);
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, String(value));
    const result = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: request.method ?? 'POST', headers, body: await bodyOf(request), search: '' },
      context: () => running.contextFor(viewer, String(request.headers['x-request-id'] ?? '')),
    });
    response.statusCode = result.status ?? 200;
    for (const [name, value] of result.headers) response.setHeader(name, value);
    if (result.body.kind === 'complete') response.end(result.body.string);
    else {
      for await (const chunk of result.body.asyncIterator) response.write(chunk);
      response.end();
    }
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.url === '/healthz') return answer(response, 200, '{"ready":true}');
    const viewer = await verify(request.headers[VIEWER_HEADER]);
    if (request.url === '/sweep' && request.method === 'POST') return running.sweep().then(() => answer(response, 200, '{}'));
    if (request.url === '/graphql') return graphql(request, response, viewer);
    if (await running.httpHandler?.(request, response, viewer)) return undefined;
    return answer(response, 404, '{}');
  };

  const server: Server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (response.headersSent) return response.destroy();
      if (error instanceof InvalidViewerToken) return answer(response, 401, JSON.stringify({ errors: [unauthenticated()] }));
      return answer(response, error instanceof RangeError ? 413 : 400, '{"errors":[{"message":"the request could not be read"}]}');
    });
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(options.port, options.host ?? '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : options.port,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await apollo.stop();
    },
  };
}
