import { applicationService } from '@award/service-application';
import { directoryService } from '@award/service-identity';
import { panelService } from '@award/service-panel';
import { sanctionService } from '@award/service-sanction';
import type { SubgraphService } from '@award/subgraph';
import type { Schema } from './schemas.ts';

/** The services with a subgraph, for running all in this process, each with the database schema it works in. */
export const SERVICES: readonly { readonly service: SubgraphService; readonly schema: Schema }[] = [
  { service: applicationService, schema: 'application' },
  { service: panelService, schema: 'panel' },
  { service: sanctionService, schema: 'sanction' },
  { service: directoryService, schema: 'identity' },
];
