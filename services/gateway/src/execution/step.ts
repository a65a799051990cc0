import type { DocumentNode } from 'graphql';

/** One step of a plan. The same document object comes with every run of the same operation. */
export interface PlanStep {
  readonly document: DocumentNode;
  readonly operationName?: string;
  readonly variables?: Record<string, unknown>;
  readonly type: 'query' | 'mutation' | 'subscription';
}

/** An error as it stands in a response, from a resolver here or from another process. */
export interface ResultError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Record<string, unknown>;
}

/** What a subgraph answers to a step. */
export interface SubgraphResult {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly ResultError[];
}
