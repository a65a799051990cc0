/** The panel service alone, over HTTP for a gateway elsewhere. */
import { runAlone } from '@award/subgraph';
import { readEnvironment } from './environment.ts';
import { panelService } from './index.ts';

await runAlone(panelService, readEnvironment());
