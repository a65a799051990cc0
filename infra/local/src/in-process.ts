import { composeSupergraph } from '@award/service-gateway';
import { startGateway } from './gateway-part.ts';
import { startIdentityProvider } from './identity-part.ts';
import { platformLog } from './platform-log.ts';
import type { PlatformInputs, RunningParts } from './platform-mode.ts';
import { plainEnvironment, withLog } from './service-environment.ts';
import { loadService } from './services.ts';
import { SUBGRAPHS } from './subgraphs.ts';
import { Undo } from './undo.ts';

/** Runs all services and the gateway in this process; the gateway calls the subgraphs without a network. */
export async function startInProcess({ services: frame, identity: identityOrder, database, settings, gateway, logTarget }: PlatformInputs): Promise<RunningParts> {
  const log = platformLog(logTarget, 'platform');
  const undo = new Undo();
  try {
    const services = await Promise.all(
      SUBGRAPHS.map(async ({ name, schema }) => ({ service: await loadService[name](), environment: withLog(plainEnvironment(frame, database, schema), log) })),
    );
    await Promise.all(services.map(({ service, environment }) => service.migrate(environment)));
    const subgraphs = await Promise.all(services.map(async ({ service, environment }) => undo.stopLater(await service.start(environment))));
    const identity = undo.stopLater(await startIdentityProvider(identityOrder, database.url('identity'), log));
    const supergraphSdl = composeSupergraph(services.map(({ service }) => ({ name: service.name, sdl: service.sdl() })));
    const provider = settings.openId ? null : identity.answer;
    undo.stopLater(await startGateway({ ...gateway, supergraphSdl }, { subgraphs, directory: identity.directory, provider }, log));
    return { bootstrapped: identity.bootstrapped, processes: () => ({}), stop: () => undo.run() };
  } catch (error) {
    await undo.run();
    throw error;
  }
}
