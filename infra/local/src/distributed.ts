import { freePort } from '@award/infra-postgres';
import { composeSupergraph } from '@award/service-gateway';
import { platformLog } from './platform-log.ts';
import type { PlatformInputs, RunningParts } from './platform-mode.ts';
import type { Order } from './process-orders.ts';
import { plainEnvironment } from './service-environment.ts';
import { type SupervisedProcess, supervise } from './supervised-process.ts';
import { DIRECTORY, SUBGRAPHS } from './subgraphs.ts';
import { Undo } from './undo.ts';

/** Runs each service and the gateway as a process of its own on the loopback address; the gateway calls them over HTTP. */
export async function startDistributed({ services: frame, identity, database, settings, gateway, logTarget }: PlatformInputs): Promise<RunningParts> {
  const log = platformLog(logTarget, 'supervisor');
  const undo = new Undo();
  try {
    const [identityPort = 0, ...ports] = await freePorts(SUBGRAPHS.length + 1);
    const portOf = (index: number): number => ports[index] ?? 0;
    const orders = SUBGRAPHS.map(({ name, schema }, index): Order => ({
      kind: 'service',
      name,
      port: portOf(index),
      environment: plainEnvironment(frame, database, schema),
      identity: name === DIRECTORY ? { ...identity, port: identityPort } : null,
      logTarget,
    }));
    const services: SupervisedProcess[] = await Promise.all(orders.map(async (order) => undo.stopLater(await supervise(order, log))));
    const supergraphSdl = composeSupergraph(services.map(({ name, report }) => ({ name, sdl: report.sdl ?? '' })));
    const urls = Object.fromEntries(SUBGRAPHS.map(({ name }, index) => [name, `http://127.0.0.1:${portOf(index)}/graphql`]));
    const door = undo.stopLater(
      await supervise(
        { kind: 'gateway', name: 'gateway', plan: { ...gateway, supergraphSdl }, urls, identityOrigin: `http://127.0.0.1:${identityPort}`, ownProvider: settings.openId === null, logTarget },
        log,
      ),
    );
    return {
      bootstrapped: services.find(({ name }) => name === DIRECTORY)?.report.bootstrapped ?? null,
      processes: () => Object.fromEntries([...services, door].map((part) => [part.name, part.pid() ?? 0])),
      stop: () => undo.run(),
    };
  } catch (error) {
    await undo.run();
    throw error;
  }
}

async function freePorts(count: number): Promise<number[]> {
  const ports = new Set<number>();
  while (ports.size < count) ports.add(await freePort());
  return [...ports];
}
