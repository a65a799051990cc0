import type { Viewer } from '@award/identity';
import type { PlanStep, SubgraphResult } from './step.ts';

/** What a subgraph's resolvers get; its shape is the subgraph's own affair. */
export type SubgraphContext = object;

/** Makes a subgraph's context for one request. */
export type ContextFactory = (viewer: Viewer, requestId: string) => SubgraphContext | Promise<SubgraphContext>;

/**
 * One request on its way through the plan: who asks, and what the subgraphs keep for it.
 * A subgraph reached several times by one plan gets the same context each time, so its DataLoaders batch and remember.
 */
export class Call {
  readonly viewer: Viewer;
  readonly requestId: string;
  /** true for operations known beforehand: worth compiling at their first run */
  readonly trusted: boolean;
  /** when set, the plan's subscription step answers this instead of calling a subgraph */
  event: SubscriptionStep | null = null;
  readonly #contexts = new Map<ContextFactory, SubgraphContext | Promise<SubgraphContext>>();

  constructor(viewer: Viewer, requestId: string, trusted: boolean) {
    this.viewer = viewer;
    this.requestId = requestId;
    this.trusted = trusted;
  }

  /** The context of that subgraph in this request, made at its first call. */
  contextOf(factory: ContextFactory): SubgraphContext | Promise<SubgraphContext> {
    let context = this.#contexts.get(factory);
    if (context === undefined) {
      context = factory(this.viewer, this.requestId);
      this.#contexts.set(factory, context);
    }
    return context;
  }
}

/** Stands in for the subgraph at the subscription step of a plan. */
export type SubscriptionStep = (subgraph: string, step: PlanStep) => SubgraphResult;
