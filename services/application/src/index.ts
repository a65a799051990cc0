import 'reflect-metadata';
import { defineSubgraph } from '@award/subgraph';
import type { SubgraphService } from '@award/subgraph';
import { listenToCases } from './case-changes.ts';
import { compose } from './compose.ts';
import { modules } from './modules.ts';

const subgraph = defineSubgraph(compose(modules));

/** Organizations, cycles, calls, applications, notices, recommendation, qualification, awards, budget: one federated subgraph. */
export const applicationService: SubgraphService = {
  ...subgraph,
  async start(environment) {
    const running = await subgraph.start(environment);
    const changes = await listenToCases(environment.databaseUrl, environment.log);
    return {
      ...running,
      async stop() {
        await changes.stop();
        await running.stop();
      },
    };
  },
};
