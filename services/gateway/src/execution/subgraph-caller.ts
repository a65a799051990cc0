import type { DocumentNode } from 'graphql';
import type { Call } from './call.ts';

/** One step of a plan, for one subgraph. The same document object comes with every run of the same operation. */
export interface SubgraphRequest {
  readonly document: DocumentNode;
  readonly operationName?: string;
  readonly variables?: Record<string, unknown>;
  readonly type: 'query' | 'mutation' | 'subscription';
  readonly call: Call;
}

/** An error as it stands in a response, from a resolver here or from another process. */
export interface ResultError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Record<string, unknown>;
}

export interface SubgraphResult {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly ResultError[];
}

/** The way to one subgraph: in this process, or over HTTP. Neither throws; what fails is an error in the result. */
export interface SubgraphCaller {
  readonly name: string;
  execute(request: SubgraphRequest): SubgraphResult | Promise<SubgraphResult>;
  /** The events of a subscription; ends when `signal` is aborted. */
  subscribe(request: SubgraphRequest, signal: AbortSignal): Promise<AsyncIterable<SubgraphResult> | SubgraphResult>;
  /** Whether it answers at all, for `/healthz`. */
  answers(): Promise<boolean>;
  stop(): Promise<void>;
}
