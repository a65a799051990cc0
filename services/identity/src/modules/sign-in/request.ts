import type { IncomingMessage, ServerResponse } from 'node:http';
import { contentSecurityPolicy } from './pages/style.ts';

const MOST_BYTES = 16 * 1024;

/** A request that no page of ours sends. Answered with 400 or 413 and nothing done. */
export class RejectedRequest extends Error {
  override readonly name = 'RejectedRequest';
}

/** The fields of a posted form. @throws RejectedRequest when it is none, or too large */
export async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  if (!request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) throw new RejectedRequest('a form is expected');
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new RejectedRequest('the form is too large');
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

/**
 * A form posted by another site is refused. Browsers name the origin of every posted form; programs that name none
 * hold no cookies of a person.
 * @throws RejectedRequest
 */
export function assertSameOrigin(request: IncomingMessage, publicOrigin: string): void {
  const { origin } = request.headers;
  if (origin !== undefined && origin !== publicOrigin) throw new RejectedRequest('the form was posted by another site');
}

export interface PageResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The headers of every page: never stored, never framed, nothing from elsewhere. */
export function pageHeaders(formTargets: readonly string[] = [], script: string | null = null): Record<string, string> {
  return {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': contentSecurityPolicy(formTargets, script),
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  };
}

/** Sends a page. */
export function sendPage(response: ServerResponse, markup: string, { status, headers = {} }: PageResponse): void {
  response.writeHead(status, { ...pageHeaders(), ...headers });
  response.end(markup);
}

/** Sends the browser on. */
export function redirect(response: ServerResponse, location: string): void {
  response.writeHead(303, { location, 'cache-control': 'no-store', 'content-length': '0' });
  response.end();
}
