import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { publicExecutor } from './apps/public-pages.ts';
import type { PublicExecutor } from './apps/public-pages.ts';
import { assembleExecution } from './execution/assemble.ts';
import { viewerSigner } from './execution/viewer-signer.ts';
import { DEFAULT_LIMITS } from './operations/limits.ts';
import { openQueries } from './operations/open-queries.ts';
import { trustedDocuments } from './operations/trusted-documents.ts';
import { healthCheck } from './operating/health.ts';
import type { Health } from './operating/health.ts';
import { defectLog, plainError } from './operating/logging.ts';
import { metrics } from './operating/metrics.ts';
import type { GatewayOptions } from './options.ts';
import { routes } from './routes.ts';
import { assembleSessions } from './sessions/assemble.ts';

/** The one door of the platform. */
export interface Gateway {
  readonly handler: RequestListener;
  /** Runs an operation as the public. */
  readonly executeAsPublic: PublicExecutor;
  health(): Promise<Health>;
  /** Looks at every session and its roles anew at its next request: somebody's roles have changed. */
  reconsiderSessions(): void;
  /** @returns the port, which is another than asked for when 0 was */
  listen(port: number, host?: string): Promise<{ port: number }>;
  stop(): Promise<void>;
}

const SUBGRAPH_TIMEOUT_MS = 10_000;
const BODY_LIMIT = 1024 * 1024;
/** Every other body is given much less, by whoever reads it. */
const LONGEST_UPLOAD_MS = 1_800_000;

/** Builds the gateway. It needs its database and the subgraphs' places, not yet that they answer. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { log, publicOrigin, supergraphSdl } = options;
  const now = options.now ?? Date.now;
  let internalOrigin: string | null = null;

  const pool = new pg.Pool({ connectionString: options.databaseUrl, max: 8, application_name: 'award gateway' });
  pool.on('error', (error) => log.warn({ error: plainError(error) }, 'a connection of the sessions was lost'));
  const sessions = assembleSessions({ ...options, pool, now, internalOrigin: () => (options.provider ? internalOrigin : null) });

  const sign = viewerSigner(options.viewerPrivateKey, now);
  const counted = metrics(options.metricsToken ?? null, () => trusted.size);
  const execution = assembleExecution({
    supergraphSdl,
    places: options.subgraphs,
    sign,
    now,
    timeoutMs: options.subgraphTimeoutMs ?? SUBGRAPH_TIMEOUT_MS,
    onStep: counted.subgraph,
    onMutation: (subgraph) => subgraph === options.rolesKeptBy && sessions.reconsider(),
    onDefect: defectLog(log),
  });
  const { supergraph, run, callers } = execution;
  const trusted = await trustedDocuments({ files: options.trustedDocuments, schema: supergraph.schema, now, onProblem: (problem) => log.warn(problem, 'a trusted document is not served') });
  const open = await openQueries({ supergraphSdl, supergraph, run, limits: { ...DEFAULT_LIMITS, ...options.limits } });
  const requestId = requestIds();
  const executeAsPublic = publicExecutor(run, requestId);
  const health = healthCheck(callers.values(), { sessions: () => pool.query('select 1') }, now);

  const http = routes({
    options, execution, sessions, sign, trusted, open, requestId, health, counted,
    bodyLimit: options.bodyLimit ?? BODY_LIMIT,
    namesOf: options.namesOf?.(executeAsPublic) ?? (async () => new Map()),
    pages: options.publicPages?.(executeAsPublic) ?? null,
  });
  const server = createServer({ keepAliveTimeout: 65_000, headersTimeout: 20_000, requestTimeout: LONGEST_UPLOAD_MS }, http.listener);

  return {
    handler: http.listener,
    executeAsPublic,
    health,
    reconsiderSessions: () => sessions.reconsider(),
    async listen(port, host = '127.0.0.1') {
      await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
      const bound = (server.address() as AddressInfo).port;
      internalOrigin = `http://127.0.0.1:${bound}`;
      log.info({ port: bound, publicOrigin }, 'the gateway listens');
      return { port: bound };
    },
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), 2_000).unref();
      if (server.listening) await closed;
      await Promise.all([open.stop(), http.stop(), ...[...callers.values()].map((caller) => caller.stop())]);
      await pool.end();
    },
  };
}

/** Ids of requests: unlike in every process, short, and no secret. */
function requestIds(): () => string {
  const process = Math.random().toString(36).slice(2, 8);
  let count = 0;
  return () => `${process}-${(count += 1).toString(36)}`;
}
