import type { IncomingMessage, ServerResponse } from 'node:http';
import { proxyTo } from '../http/proxy.ts';
import { sendJson } from '../http/reply.ts';

/** The embedded OpenID provider below `/oidc`: in this process, or the origin of the one that runs it. */
export type ProviderPlace = ((request: IncomingMessage, response: ServerResponse) => void | Promise<void>) | { readonly origin: string };

const TIMEOUT_MS = 15_000;

/**
 * `/oidc/*`: the embedded OpenID provider. It sees every request as made to the public origin, also those that the
 * gateway makes itself over the loopback address, so the addresses that it publishes are always the public ones.
 */
export function providerRoute(place: ProviderPlace | null, publicOrigin: string) {
  const { host, protocol } = new URL(publicOrigin);
  const scheme = protocol.slice(0, -1);
  const proxy = place && 'origin' in place ? proxyTo(place.origin, TIMEOUT_MS) : null;
  const handler = place && !('origin' in place) ? place : null;

  return {
    async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
      Object.assign(request.headers, { host, 'x-forwarded-host': host, 'x-forwarded-proto': scheme, 'x-forwarded-for': request.socket.remoteAddress ?? '' });
      if (proxy) return proxy.forward(request, response, {});
      if (handler) return handler(request, response);
      return sendJson(response, 404, { errors: [{ message: 'people sign in elsewhere', extensions: { code: 'NOT_FOUND' } }] });
    },
    stop: async (): Promise<void> => proxy?.stop(),
  };
}
