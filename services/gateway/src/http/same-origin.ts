import type { IncomingMessage } from 'node:http';

/** The header that a page of another origin cannot send without asking first, and is refused when it asks. */
export const REQUEST_HEADER = 'x-award-request';

/** Whether a request comes from a page of this very origin, or from no page at all. */
export function isSameOrigin(request: IncomingMessage, publicOrigin: string): boolean {
  const { origin, host } = request.headers;
  if (typeof origin === 'string') return origin === publicOrigin || hostOf(origin) === host;
  const site = request.headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}

/** Whether a request that carries the session cookie may act: its page is ours, and said so by the header. */
export function mayAct(request: IncomingMessage, publicOrigin: string): boolean {
  return request.headers[REQUEST_HEADER] === '1' && isSameOrigin(request, publicOrigin);
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}
