import { importJWK } from 'jose';
import type { JWK } from 'jose';
import { pino } from 'pino';
import { serveSubgraph } from './serve.ts';
import type { ServiceEnvironment, SubgraphService } from './service.ts';

/** What a service in a process of its own is told. */
export interface AloneEnvironment extends ServiceEnvironment {
  readonly port: number;
  readonly host: string;
}

/**
 * Reads the variables by which every service that runs alone is set up: `DATABASE_URL`, `OWNER_DATABASE_URL`,
 * `VIEWER_PUBLIC_KEY` (JWK), `PUBLIC_ORIGIN`, `FILES_DIR`, `PORT`, and optionally `HOST`, `DEMO` (1), `LOG_LEVEL`.
 * @throws Error that names all that are missing
 */
export function aloneEnvironment(service: string, variables: Readonly<Record<string, string | undefined>>): AloneEnvironment {
  const needed = ['DATABASE_URL', 'OWNER_DATABASE_URL', 'VIEWER_PUBLIC_KEY', 'PUBLIC_ORIGIN', 'FILES_DIR', 'PORT'] as const;
  const missing = needed.filter((name) => !variables[name]);
  if (missing.length > 0) throw new Error(`settings of the ${service} service are missing: ${missing.join(', ')}`);
  const given = (name: (typeof needed)[number]): string => variables[name] ?? '';
  return {
    databaseUrl: given('DATABASE_URL'),
    ownerDatabaseUrl: given('OWNER_DATABASE_URL'),
    viewerPublicKey: JSON.parse(given('VIEWER_PUBLIC_KEY')) as JWK,
    publicOrigin: given('PUBLIC_ORIGIN'),
    dataDir: given('FILES_DIR'),
    port: Number(given('PORT')),
    host: variables['HOST'] ?? '127.0.0.1',
    demo: variables['DEMO'] === '1',
    log: pino({ level: variables['LOG_LEVEL'] ?? 'info', name: service }),
  };
}

/** Runs a service in this process until it is told to stop: migrates, starts, and serves its subgraph to the gateway. */
export async function runAlone(service: SubgraphService, environment: AloneEnvironment): Promise<void> {
  const { viewerPublicKey, port, host, log } = environment;
  // A key that cannot be read would refuse every request, one by one.
  await importJWK(viewerPublicKey, 'EdDSA');
  await service.migrate(environment);
  const running = await service.start(environment);
  const served = await serveSubgraph(running, { port, host, viewerPublicKey });
  log.info({ port: served.port }, 'the service answers');

  const stop = async (): Promise<void> => {
    await served.stop();
    await running.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      stop().catch((error: unknown) => {
        log.error({ err: error }, 'the service did not stop in order');
        process.exit(1);
      });
    });
}
