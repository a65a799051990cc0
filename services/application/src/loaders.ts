import type { SubgraphContext } from '@award/subgraph';
import { programmeLoaders } from './modules/programme/persistence/programme.loaders.ts';

/** All DataLoaders of one request. A module adds its own here. */
export const loaders = (context: SubgraphContext<unknown>) => ({
  ...programmeLoaders(context),
});

export type Loaders = ReturnType<typeof loaders>;
