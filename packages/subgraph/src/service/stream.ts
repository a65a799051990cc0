import type { ServerResponse } from 'node:http';
import type { Viewer } from '@award/identity';
import { createSourceEventStream, execute, parse, validate } from 'graphql';
import type { RunningSubgraph } from './service.ts';

/** A subscription as the gateway posts it. */
export interface PostedSubscription {
  readonly query: string;
  readonly variables?: Record<string, unknown> | null;
  readonly operationName?: string | null;
}

/** Often enough that a proxy between does not take silence for the end. */
const HEARTBEAT_MS = 15_000;

/**
 * Answers a subscription as server-sent events, by the graphql-sse protocol in its "distinct connections" mode.
 * Every event is resolved with a context of its own, like a request: what was loaded for the last one is not true any more.
 */
export async function streamSubscription(running: RunningSubgraph, viewer: Viewer, requestId: string, posted: PostedSubscription, response: ServerResponse): Promise<void> {
  const { schema } = running;
  const document = parse(posted.query);
  const [invalid] = validate(schema, document);
  const operation = { schema, document, variableValues: posted.variables, operationName: posted.operationName };
  const source = invalid ? { errors: [invalid] } : await createSourceEventStream({ ...operation, contextValue: await running.contextFor(viewer, requestId) });
  if (!(Symbol.asyncIterator in source)) {
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(source));
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' }).write(':\n\n');
  const heartbeat = setInterval(() => response.write(':\n\n'), HEARTBEAT_MS);
  const events = source[Symbol.asyncIterator]();
  // A source that sleeps until its next event is woken by `return`.
  response.once('close', () => void events.return?.());
  try {
    for (let event = await events.next(); !event.done && !response.destroyed; event = await events.next()) {
      const result = await execute({ ...operation, rootValue: event.value, contextValue: await running.contextFor(viewer, requestId) });
      response.write(`event: next\ndata: ${JSON.stringify(result)}\n\n`);
    }
    response.end('event: complete\ndata:\n\n');
  } finally {
    clearInterval(heartbeat);
  }
}
