import type { IncomingMessage } from 'node:http';

/** A request as it was posted: one operation, by hash or by text. */
export interface GraphqlRequest {
  /** of a trusted document */
  readonly hash: string | null;
  readonly query: string | null;
  readonly variables: Record<string, unknown>;
  readonly operationName: string | null;
}

/** The request cannot be run, whatever the schema says. */
export class RequestRefused extends Error {
  override readonly name = 'RequestRefused';
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** Whether the body is announced as JSON: what a form of another site sends never is, without asking first. */
export function requireJson({ method, headers }: IncomingMessage): void {
  if (method !== 'POST') throw new RequestRefused(405, 'BAD_INPUT', 'operations are posted');
  if (!headers['content-type']?.toLowerCase().startsWith('application/json')) throw new RequestRefused(415, 'BAD_INPUT', 'the body must be application/json');
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws RequestRefused */
export function readRequest(body: Buffer): GraphqlRequest {
  const posted = parsed(body);
  if (Array.isArray(posted)) throw new RequestRefused(400, 'OPERATION_REFUSED', 'one operation a request');
  if (!isRecord(posted)) throw new RequestRefused(400, 'BAD_INPUT', 'the body must be a JSON object');
  const { query, documentId, extensions, variables, operationName } = posted;
  const persisted = isRecord(extensions) && isRecord(extensions['persistedQuery']) ? extensions['persistedQuery']['sha256Hash'] : undefined;
  const hash = persisted ?? documentId;
  if (variables !== undefined && variables !== null && !isRecord(variables)) throw new RequestRefused(400, 'BAD_INPUT', 'variables must be an object');
  return {
    hash: typeof hash === 'string' ? hash.replace(/^sha256:/, '') : null,
    query: typeof query === 'string' ? query : null,
    variables: isRecord(variables) ? variables : {},
    operationName: typeof operationName === 'string' ? operationName : null,
  };
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new RequestRefused(400, 'BAD_INPUT', 'the body is no JSON');
  }
}
