/**
 * A process that becomes the part of the platform its parent orders: one service, or the gateway.
 * When the channel to the parent closes, for whatever reason, it stops and ends.
 */
import { serveSubgraph } from '@award/subgraph';
import type { RunningSubgraph } from '@award/subgraph';
import { directoryAt, startGateway } from './gateway-part.ts';
import { serveIdentity, startIdentityProvider } from './identity-part.ts';
import { platformLog } from './platform-log.ts';
import type { Order, Report } from './process-orders.ts';
import { withLog } from './service-environment.ts';
import { loadService } from './services.ts';
import type { SubgraphName } from './subgraphs.ts';
import { Undo } from './undo.ts';

const STOP_WITHIN_MS = 10_000;
const undo = new Undo();

// A Ctrl-C reaches every process of the terminal; the parent stops its parts in order.
process.on('SIGINT', () => undefined);
process.once('SIGTERM', () => void stop());
process.once('disconnect', () => void stop());
process.once('message', (order: Order) => {
  become(order).then(report, (error: unknown) => report({ kind: 'failed', problem: error instanceof Error ? (error.stack ?? error.message) : String(error) }));
});

async function become(order: Order): Promise<Report> {
  const log = platformLog(order.logTarget, order.name);
  if (order.kind === 'gateway') {
    const subgraphs = Object.entries(order.urls).map(([name, url]) => ({ name, url }));
    const directory = directoryAt(order.identityOrigin, order.plan.viewerPrivateKey);
    undo.stopLater(await startGateway(order.plan, { subgraphs, directory, provider: order.ownProvider ? { origin: order.identityOrigin } : null }, log));
    return { kind: 'ready', sdl: null, bootstrapped: null };
  }
  const service = await loadService[order.name as SubgraphName]();
  const environment = withLog(order.environment, log);
  await service.migrate(environment);
  const running: RunningSubgraph = undo.stopLater(await service.start(environment));
  undo.stopLater(await serveSubgraph(running, { port: order.port, viewerPublicKey: environment.viewerPublicKey }));
  if (!order.identity) return { kind: 'ready', sdl: service.sdl(), bootstrapped: null };
  const identity = undo.stopLater(await startIdentityProvider(order.identity, environment.databaseUrl, log));
  undo.stopLater(await serveIdentity(identity, environment.viewerPublicKey, order.identity.port, log));
  return { kind: 'ready', sdl: service.sdl(), bootstrapped: identity.bootstrapped };
}

function report(message: Report): void {
  if (process.connected) process.send?.(message);
}

async function stop(): Promise<void> {
  setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
  await undo.run().catch(() => undefined);
  process.exit(0);
}
