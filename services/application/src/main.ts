import { serveSubgraph } from '@award/subgraph';
import { readEnvironment } from './environment.ts';
import { applicationService } from './index.ts';

// The service alone, over HTTP for a gateway elsewhere.
const environment = readEnvironment();
await applicationService.migrate(environment);
const running = await applicationService.start(environment);
const served = await serveSubgraph(running, { port: environment.port, viewerPublicKey: environment.viewerPublicKey });
environment.log.info({ port: served.port }, 'the application service answers');

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void served.stop().then(() => running.stop()).then(() => process.exit(0)));
