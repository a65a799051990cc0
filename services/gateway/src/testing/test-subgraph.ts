import type { Viewer } from '@award/identity';
import type { GraphQLSchema } from 'graphql';
import type { Loader, Loads } from './loads.ts';

/** What a resolver of the test subgraphs gets. */
export interface TestContext {
  readonly viewer: Viewer;
  readonly requestId: string;
  loader(loads: Loads): Loader;
}

/** A subgraph as the services will be: a schema, a context per request, nothing else. */
export interface TestSubgraph {
  readonly name: string;
  readonly sdl: string;
  readonly schema: GraphQLSchema;
  contextFor(viewer: Viewer, requestId: string): Promise<TestContext>;
  stop(): Promise<void>;
}
