import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Directory } from '@award/identity';
import { createIdentityProvider, directoryRoutes } from '@award/service-identity';
import type { JWK } from 'jose';
import type { Logger } from 'pino';
import type { IdentityOrder } from './process-orders.ts';

/** The embedded OpenID provider at work. */
export interface IdentityPart {
  readonly directory: Directory;
  readonly bootstrapped: { readonly login: string; readonly password: string } | null;
  /** Answers what is below `/oidc`. */
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts the embedded OpenID provider, and makes the first administrator. The schema `identity` must have been migrated.
 * It runs beside another provider too, since it keeps the directory; then nobody is sent to it.
 */
export async function startIdentityProvider(order: IdentityOrder, databaseUrl: string, log: Logger): Promise<IdentityPart> {
  const provider = await createIdentityProvider({ ...order, databaseUrl, log });
  return {
    directory: provider.directory,
    bootstrapped: provider.bootstrapped,
    async answer(request, response) {
      if (!(await provider.handler(request, response))) response.writeHead(404).end();
    },
    stop: () => provider.stop(),
  };
}

/** Serves provider and directory on the loopback address, for a gateway in another process. */
export async function serveIdentity(part: IdentityPart, gatewayKey: JWK, port: number, log: Logger): Promise<{ stop(): Promise<void> }> {
  const server = createServer((request, response) => {
    directoryRoutes(part.directory, gatewayKey, request, response)
      .then(async (answered) => {
        if (!answered) await part.answer(request, response);
      })
      .catch((error: unknown) => {
        log.error({ err: error }, 'a request to the sign-in failed');
        if (response.headersSent) response.destroy();
        else response.writeHead(500).end();
      });
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
