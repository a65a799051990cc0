import type { Viewer } from '@award/identity';
import { serveSubgraph } from '@award/subgraph';
import type { RunningSubgraph } from '@award/subgraph';
import type { JWK } from 'jose';
import type { TestSubgraph } from './test-subgraph.ts';

/** A test subgraph, served as the services are when they run apart. */
export interface Served {
  readonly url: string;
  /** how many operations reached its resolvers */
  readonly requests: () => number;
  /** makes it silent (it takes requests and answers none), or answer again */
  hang(silent: boolean): void;
  stop(): Promise<void>;
  /** starts again under the same address */
  restart(): Promise<void>;
}

export async function serveOverHttp(subgraph: TestSubgraph, viewerPublicKey: JWK): Promise<Served> {
  let requests = 0;
  let silent = false;
  const running = {
    ...subgraph,
    sweep: async () => undefined,
    contextFor(viewer: Viewer, requestId: string) {
      if (silent) return new Promise(() => undefined);
      requests += 1;
      return subgraph.contextFor(viewer, requestId);
    },
  } as unknown as RunningSubgraph;
  let server = await serveSubgraph(running, { port: 0, viewerPublicKey });
  const { port } = server;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    requests: () => requests,
    hang: (now) => void (silent = now),
    stop: () => server.stop(),
    restart: async () => void (server = await serveSubgraph(running, { port, viewerPublicKey })),
  };
}
