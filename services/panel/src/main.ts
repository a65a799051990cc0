import { serveSubgraph } from '@award/subgraph';
import { readEnvironment } from './environment.ts';
import { panelService } from './index.ts';

// The service alone, over HTTP for a gateway elsewhere.
const environment = readEnvironment();
await panelService.migrate(environment);
const running = await panelService.start(environment);
const served = await serveSubgraph(running, { port: environment.port, viewerPublicKey: environment.viewerPublicKey });
environment.log.info({ port: served.port }, 'the panel service answers');

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void served.stop().then(() => running.stop()).then(() => process.exit(0)));
