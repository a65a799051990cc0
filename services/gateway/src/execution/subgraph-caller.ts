import type { Call } from './call.ts';
import type { PlanStep, SubgraphResult } from './step.ts';

/** A step with the request that it belongs to. */
export interface SubgraphRequest extends PlanStep {
  readonly call: Call;
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
