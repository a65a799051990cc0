import type { Viewer } from '@award/identity';
import type { GraphQLSchema } from 'graphql';

/** Loads keys in batches: all of one tick in one call. */
export interface Loader {
  load(key: string): Promise<string>;
}

/** What a resolver of the test subgraphs gets. */
export interface TestContext {
  readonly viewer: Viewer;
  readonly requestId: string;
  /** a loader that counts its batches there */
  loader(counted: { readonly batches: number[] }): Loader;
}

/** A subgraph as the services will be: a schema, a context per request, nothing else. */
export interface TestSubgraph {
  readonly name: string;
  readonly sdl: string;
  readonly schema: GraphQLSchema;
  readonly resolvers: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  contextFor(viewer: Viewer, requestId: string): Promise<TestContext>;
  stop(): Promise<void>;
}
