import type { IncomingMessage } from 'node:http';
import { MOUNT } from './provider-options.ts';

/**
 * Prepares a request for the provider below its mount. The provider builds its addresses from the request's host, which
 * anybody can set: it is replaced by the platform's own, so that no link or cookie follows a forged one.
 */
export function mounted(request: IncomingMessage, publicOrigin: URL): IncomingMessage {
  const original = request.url ?? MOUNT;
  const inside = original.slice(MOUNT.length);
  request.url = inside.startsWith('/') ? inside : `/${inside}`;
  request.headers.host = publicOrigin.host;
  request.headers['x-forwarded-proto'] = publicOrigin.protocol.replace(':', '');
  delete request.headers['x-forwarded-host'];
  return Object.assign(request, { originalUrl: original, baseUrl: MOUNT });
}

/** Whether an address belongs to the provider. */
export const isMounted = (path: string): boolean => path === MOUNT || path.startsWith(`${MOUNT}/`) || path.startsWith(`${MOUNT}?`);
