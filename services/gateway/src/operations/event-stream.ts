import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Call } from '../execution/call.ts';
import type { Answer } from '../execution/executor.ts';
import type { Subscriber } from '../execution/subscriptions.ts';
import type { Identify } from '../sessions/principal.ts';
import type { Admission } from './admission.ts';
import { admittedOperation } from './graphql-route.ts';
import type { Refuse } from './graphql-route.ts';
import { RequestRefused } from './graphql-request.ts';
import type { OpenQueries } from './open-queries.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

export interface EventStreamOptions {
  readonly admit: Admission;
  readonly identify: Identify;
  readonly trusted: TrustedDocuments;
  readonly open: OpenQueries;
  readonly subscribe: Subscriber;
  readonly requestId: () => string;
  readonly refuse: Refuse;
  /** streams at one time, over all of the gateway */
  readonly most: number;
}

const HEARTBEAT_MS = 5_000;

/**
 * `POST /graphql/stream`: subscriptions as server-sent events, by the graphql-sse protocol in its "distinct connections"
 * mode. Who asks is looked at again before every event and at every heartbeat: whoever loses the session or changes the
 * role gets nothing more.
 */
export function eventStream(options: EventStreamOptions) {
  const { admit, identify, trusted, open, subscribe, requestId, refuse, most } = options;
  let streams = 0;

  async function stream(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const admitted = await admit(request);
    const operation = await admittedOperation(admitted, trusted, open);
    if (operation.type !== 'subscription') throw new RequestRefused(400, 'BAD_INPUT', 'only subscriptions are streamed');
    const { role } = admitted.principal.viewer;
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const events = await subscribe(operation, admitted.posted.variables, new Call(admitted.principal.viewer, requestId(), admitted.posted.hash !== null), gone.signal);

    const stillMay = async (): Promise<boolean> => {
      const now = await identify(request);
      return now.kind === admitted.principal.kind && now.viewer.role === role && now.viewer.scopeId === admitted.principal.viewer.scopeId;
    };
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no', connection: 'keep-alive' });
    response.write(':\n\n');
    const heartbeat = setInterval(() => {
      void stillMay().then((may) => (may ? response.write(':\n\n') : response.end('event: complete\ndata:\n\n')), () => response.end());
    }, HEARTBEAT_MS);
    try {
      await write(response, events, stillMay);
    } finally {
      clearInterval(heartbeat);
      gone.abort();
    }
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (streams >= most) return refuse(new RequestRefused(503, 'OPERATION_REFUSED', 'too many streams are open'), request, response);
    streams += 1;
    try {
      await stream(request, response);
    } catch (error) {
      if (response.headersSent) response.destroy();
      else refuse(error, request, response);
    } finally {
      streams -= 1;
    }
  };
}

async function write(response: ServerResponse, events: AsyncIterable<Answer> | Answer, stillMay: () => Promise<boolean>): Promise<void> {
  const send = async (answer: Answer): Promise<void> => {
    const flushed = response.write(`event: next\ndata: ${JSON.stringify(answer)}\n\n`);
    if (!flushed && !response.destroyed) await Promise.race([once(response, 'drain'), once(response, 'close')]);
  };
  if (!(Symbol.asyncIterator in events)) await send(events);
  else
    for await (const answer of events) {
      if (response.writableEnded || response.destroyed || !(await stillMay())) break;
      await send(answer);
    }
  if (!response.writableEnded) response.end('event: complete\ndata:\n\n');
}
