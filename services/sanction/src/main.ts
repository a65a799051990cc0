/** The sanction service alone, over HTTP for a gateway elsewhere. */
import { runAlone } from '@award/subgraph';
import { readEnvironment } from './environment.ts';
import { sanctionService } from './index.ts';

await runAlone(sanctionService, readEnvironment());
