import { publicViewer } from '@award/identity';
import type { Viewer } from '@award/identity';
import { parse, validate } from 'graphql';
import { assembleExecution } from '../execution/assemble.ts';
import type { Execution } from '../execution/assemble.ts';
import { Call } from '../execution/call.ts';
import type { Answer, Variables } from '../execution/executor.ts';
import { operationOf } from '../execution/operation.ts';
import type { Operation } from '../execution/operation.ts';
import type { SubgraphPlace } from '../execution/subgraph-place.ts';
import { viewerSigner } from '../execution/viewer-signer.ts';
import { composeSupergraph } from '../supergraph/compose.ts';
import { booksSubgraph } from './books-subgraph.ts';
import { viewerKeys } from './keys.ts';
import { reviewsSubgraph } from './reviews-subgraph.ts';
import { serveOverHttp } from './serve-over-http.ts';
import type { Served } from './serve-over-http.ts';

/** The two ways to run the same subgraphs. */
export const WAYS = ['in process', 'over HTTP'] as const;
export type Way = (typeof WAYS)[number];

/** Books and reviews as one graph, run in one of the two ways. */
export interface TestFederation {
  readonly execution: Execution;
  readonly books: ReturnType<typeof booksSubgraph>;
  readonly reviews: ReturnType<typeof reviewsSubgraph>;
  /** how they are served; empty in process */
  readonly served: Readonly<Record<string, Served>>;
  /** what resolvers threw and clients did not get to see */
  readonly defects: string[];
  /** the subgraphs that mutations reached */
  readonly mutated: string[];
  run(text: string, variables?: Variables, viewer?: Viewer): Promise<Answer>;
  operation(text: string): Operation;
  stop(): Promise<void>;
}

export async function federation(way: Way, timeoutMs = 2_000): Promise<TestFederation> {
  const [books, reviews, keys] = [booksSubgraph(), reviewsSubgraph(), await viewerKeys()];
  const served: Record<string, Served> = {};
  if (way === 'over HTTP') for (const subgraph of [books, reviews]) served[subgraph.name] = await serveOverHttp(subgraph, keys.publicKey);
  const places = [books, reviews].map((subgraph) => (served[subgraph.name] ? { name: subgraph.name, url: served[subgraph.name]?.url } : subgraph) as SubgraphPlace);
  const [defects, mutated]: string[][] = [[], []];
  const execution = assembleExecution({
    supergraphSdl: composeSupergraph([books, reviews]),
    places,
    sign: viewerSigner(keys.privateKey, Date.now),
    timeoutMs,
    now: Date.now,
    onStep: () => undefined,
    onMutation: (subgraph) => void mutated?.push(subgraph),
    onDefect: (error) => void defects?.push(error.message),
  });
  const operations = new Map<string, Operation>();
  const operation = (text: string): Operation => {
    const known = operations.get(text);
    if (known) return known;
    const document = parse(text);
    const [invalid] = validate(execution.supergraph.schema, document);
    const made = operationOf(document);
    if (invalid || !made) throw invalid ?? new Error('no operation');
    operations.set(text, made);
    return made;
  };
  return {
    execution, books, reviews, served, operation,
    defects: defects ?? [],
    mutated: mutated ?? [],
    run: async (text, variables = {}, viewer = publicViewer) => execution.run(operation(text), variables, new Call(viewer, 'request', true)),
    async stop() {
      await Promise.all([...execution.callers.values()].map((caller) => caller.stop()));
      await Promise.all(Object.values(served).map((server) => server.stop()));
    },
  };
}
