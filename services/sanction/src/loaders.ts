import type { SubgraphContext } from '@award/subgraph';
import { objectionLoaders } from './modules/objection/persistence/objection.loaders.ts';
import { sanctionLoaders } from './modules/sanction/persistence/sanction.loaders.ts';
import { supervisionLoaders } from './modules/supervision/persistence/supervision.loaders.ts';

/** All DataLoaders of one request. */
export const loaders = (context: SubgraphContext<unknown>) => ({
  ...objectionLoaders(context),
  ...supervisionLoaders(context),
  ...sanctionLoaders(context),
});

export type Loaders = ReturnType<typeof loaders>;
