import 'reflect-metadata';
import { defineSubgraph } from '@award/subgraph';
import type { SubgraphService } from '@award/subgraph';
import { compose } from './compose.ts';
import { ballotKeysIn, useBallotKeys } from './modules/deliberation/persistence/ballot-keys.ts';
import { modules } from './modules.ts';

const subgraph = defineSubgraph(compose(modules));

/** Experts, recusals, panels, scores, opinions, presentations, site visits, deliberation, ballots: one federated subgraph. */
export const panelService: SubgraphService = {
  ...subgraph,
  start(environment) {
    useBallotKeys(ballotKeysIn(environment.dataDir));
    return subgraph.start(environment);
  },
};
