import type { SubgraphContext } from '@award/subgraph';
import type { Loaders } from './loaders.ts';

/** What a resolver of this service has. */
export type Ctx = SubgraphContext<Loaders>;
