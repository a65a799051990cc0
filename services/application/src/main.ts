/** The application service alone, over HTTP for a gateway elsewhere. */
import { runAlone } from '@award/subgraph';
import { readEnvironment } from './environment.ts';
import { applicationService } from './index.ts';

await runAlone(applicationService, readEnvironment());
