import type { IncomingMessage, ServerResponse } from 'node:http';
import { Call } from '../execution/call.ts';
import type { Answer, Executor } from '../execution/executor.ts';
import type { Operation } from '../execution/operation.ts';
import { cookie } from '../http/cookies.ts';
import { sendJson, sendResult } from '../http/reply.ts';
import type { Admission, Admitted } from './admission.ts';
import { RequestRefused } from './graphql-request.ts';
import type { OpenQueries } from './open-queries.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

export interface GraphqlRouteOptions {
  readonly admit: Admission;
  readonly trusted: TrustedDocuments;
  readonly open: OpenQueries;
  readonly run: Executor;
  readonly requestId: () => string;
  readonly refuse: Refuse;
  /** told of every operation that ran; by its name only when it is one of the portals' */
  readonly onOperation: (ran: { kind: 'trusted' | 'open'; name: string; milliseconds: number; failed: boolean }) => void;
}

/** Answers a request that was not run, or could not be. */
export type Refuse = (error: unknown, request: IncomingMessage, response: ServerResponse) => void;

/** `POST /graphql`. Trusted documents take the short way: no parsing, no validation, no Apollo Server. */
export function graphqlRoute({ admit, trusted, open, run, requestId, refuse, onOperation }: GraphqlRouteOptions) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const started = performance.now();
    try {
      const { posted, principal } = await admit(request);
      if (posted.hash === null) {
        const { status, text } = await open.run(posted, new Call(principal.viewer, requestId(), false));
        sendResult(request, response, status, text);
        return onOperation({ kind: 'open', name: '', milliseconds: performance.now() - started, failed: status >= 400 });
      }
      const operation = trusted.get(posted.hash) ?? (await trusted.find(posted.hash)) ?? unknownHash();
      const answering = run(operation, posted.variables, new Call(principal.viewer, requestId(), true));
      const answer = answering instanceof Promise ? await answering : answering;
      sendResult(request, response, statusOf(answer), JSON.stringify(answer));
      onOperation({ kind: 'trusted', name: operation.name ?? '', milliseconds: performance.now() - started, failed: answer.errors !== undefined });
    } catch (error) {
      refuse(error, request, response);
    }
  };
}

/** Finds the operation of a request that is to be streamed. @throws RequestRefused */
export async function admittedOperation({ posted }: Admitted, trusted: TrustedDocuments, open: OpenQueries): Promise<Operation> {
  return posted.hash === null ? open.operationIn(posted) : ((await trusted.find(posted.hash)) ?? unknownHash());
}

function unknownHash(): never {
  // 200, as Apollo's clients expect of this one code: it is an answer about the operation, not about the request.
  throw new RequestRefused(200, 'PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
}

/** What could not even begin is a bad request, or a defect of ours; everything else is an answer. */
function statusOf({ data, errors }: Answer): number {
  if (data !== undefined || !errors) return 200;
  return errors.some(({ extensions }) => extensions['code'] === 'INTERNAL') ? 500 : 400;
}

/** @param sessionCookie taken away from a browser whose session has ended */
export function refusals(sessionCookie: string, secure: boolean, onDefect: (error: unknown) => void): Refuse {
  return (error, request, response) => {
    if (!(error instanceof RequestRefused)) {
      if (response.destroyed) return;
      onDefect(error);
      return sendJson(response, 503, { errors: [{ message: 'something went wrong on our side', extensions: { code: 'INTERNAL' } }] });
    }
    const gone = error.code === 'UNAUTHENTICATED' && request.headers.cookie ? { 'set-cookie': cookie(sessionCookie, '', { secure, maxAge: 0 }) } : {};
    // What is left of a body that is too long, or too slow, is not read: the connection ends with the answer.
    const close = error.status === 413 || error.status === 408 ? { connection: 'close' } : {};
    sendJson(response, error.status, { errors: [{ message: error.message, extensions: { code: error.code } }] }, { ...gone, ...close, ...(error.status === 405 && { allow: 'POST' }) });
  };
}
