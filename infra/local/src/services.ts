import type { SubgraphService } from '@award/subgraph';
import type { SubgraphName } from './subgraphs.ts';

/** Loads one service; a process loads no more than the services it runs. */
export const loadService: Readonly<Record<SubgraphName, () => Promise<SubgraphService>>> = {
  application: async () => (await import('@award/service-application')).applicationService,
  panel: async () => (await import('@award/service-panel')).panelService,
  sanction: async () => (await import('@award/service-sanction')).sanctionService,
  directory: async () => (await import('@award/service-identity')).directoryService,
};
