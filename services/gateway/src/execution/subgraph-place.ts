import type { RunningSubgraph } from '@award/subgraph';

/** Where a subgraph runs: in this process, or apart behind a URL that only the gateway reaches. */
export type SubgraphPlace = Pick<RunningSubgraph, 'name' | 'schema' | 'contextFor' | 'httpHandler'> | { readonly name: string; readonly url: string };
