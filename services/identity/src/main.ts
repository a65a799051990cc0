/** The identity service in a process of its own: the directory's subgraph, and beside it the provider for the gateway. */
import { createServer } from 'node:http';
import { serveSubgraph } from '@award/subgraph';
import type { ServiceEnvironment } from '@award/subgraph';
import { pino } from 'pino';
import { directoryService } from './directory-service.ts';
import { settings } from './environment.ts';
import { directoryRoutes } from './modules/directory/directory-routes.ts';
import { createIdentityProvider } from './modules/provider/create-identity-provider.ts';

const given = settings();
const log = pino({ level: given.LOG_LEVEL, name: 'identity' });
const environment: ServiceEnvironment = {
  databaseUrl: given.DATABASE_URL,
  ownerDatabaseUrl: given.OWNER_DATABASE_URL ?? '',
  viewerPublicKey: given.VIEWER_PUBLIC_KEY,
  dataDir: given.KEYS_DIR,
  demo: given.DEMO,
  publicOrigin: given.PUBLIC_ORIGIN,
  log,
};

if (given.OWNER_DATABASE_URL) await directoryService.migrate(environment);
const running = await directoryService.start(environment);
const served = await serveSubgraph(running, { port: given.PORT, host: given.HOST, viewerPublicKey: given.VIEWER_PUBLIC_KEY });
const provider = await createIdentityProvider({
  databaseUrl: given.DATABASE_URL,
  publicOrigin: given.PUBLIC_ORIGIN,
  keysDirectory: given.KEYS_DIR,
  gatewayClientSecret: given.OIDC_CLIENT_SECRET,
  selfRegistration: given.SELF_REGISTRATION,
  demo: given.DEMO,
  log,
  ...(given.BOOTSTRAP_ADMIN_LOGIN && { bootstrapAdmin: { login: given.BOOTSTRAP_ADMIN_LOGIN, password: given.BOOTSTRAP_ADMIN_PASSWORD ?? null } }),
});
// A made-up password is on the terminal once and in no log: the operator hands it on, and it must be changed.
if (provider.bootstrapped && !given.BOOTSTRAP_ADMIN_PASSWORD)
  process.stdout.write(`first administrator ${provider.bootstrapped.login}, initial password ${provider.bootstrapped.password}\n`);

const server = createServer((request, response) => {
  const answer = async (): Promise<void> => {
    if (await directoryRoutes(provider.directory, given.VIEWER_PUBLIC_KEY, request, response)) return;
    if (!(await provider.handler(request, response))) response.writeHead(404).end();
  };
  answer().catch((error: unknown) => {
    log.error({ err: error }, 'a request to the sign-in failed');
    if (response.headersSent) response.destroy();
    else response.writeHead(500).end();
  });
});
await new Promise<void>((resolve, reject) => server.once('error', reject).listen(given.PROVIDER_PORT, given.HOST, resolve));

async function stop(): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await served.stop();
  await Promise.all([provider.stop(), running.stop()]);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    void stop().finally(() => process.exit(0));
  });
